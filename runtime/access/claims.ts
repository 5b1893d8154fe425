import { z } from 'zod'

/**
 * The claims of an access token that Comptoir reads. The realm never writes a claim of another type: roles that are one
 * text would be searched by substring, and null would end in an error.
 * @param client whose roles are read
 */
export const claimsFor = (client: string) =>
  z.looseObject({
    iss: z.string(),
    aud: z.union([z.string(), z.array(z.string())]),
    sub: z.string().min(1),
    typ: z.literal('Bearer'),
    exp: z.number(),
    iat: z.number(),
    azp: z.string().optional(),
    preferred_username: z.string().optional(),
    /** One store alone may come as a plain text, as the realm's mapper is set. */
    store_ids: z.union([z.string(), z.array(z.string())]).default([]),
    resource_access: z
      .looseObject({ [client]: z.looseObject({ roles: z.array(z.string()) }).optional() })
      .optional(),
  })

export type Claims = z.infer<ReturnType<typeof claimsFor>>
