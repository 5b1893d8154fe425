import { z } from 'zod'

/**
 * The claims of an access token that Comptoir reads. The types are checked, although the realm never
 * writes a claim of another type: roles as one string would be searched by substring, and null would
 * cause an error.
 * @param client the client whose roles are read
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
    /** A single store may be a plain string, as the realm's mapper is configured. */
    store_ids: z.union([z.string(), z.array(z.string())]).default([]),
    resource_access: z
      .looseObject({ [client]: z.looseObject({ roles: z.array(z.string()) }).optional() })
      .optional(),
  })

export type Claims = z.infer<ReturnType<typeof claimsFor>>
