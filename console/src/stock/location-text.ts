/** Aisle and bay, as on the shelf. The text is empty for a product without a location. */
export const locationText = (
  location: { aisle: string; bay: string | null | undefined } | null | undefined,
): string => (location ? [location.aisle, location.bay].filter(Boolean).join(' · ') : '')
