/** Names in French of what the stores in Montréal sell most. The other products have only their English names. */
export const categoriesInFrench: Record<string, string> = {
  Bakery: 'Boulangerie',
  'Dairy and eggs': 'Produits laitiers et œufs',
  'Fruit and vegetables': 'Fruits et légumes',
  'Coffee and tea': 'Café et thé',
}

export const productsInFrench: Record<string, string> = {
  'BAK-01': 'Miche au levain 700 g',
  'BAK-02': 'Pain de blé entier tranché 675 g',
  'BAK-03': 'Pain blanc tranché 675 g',
  'BAK-04': 'Baguette 300 g',
  'BAK-05': 'Bagels au sésame, paquet de 6',
  'BAK-06': 'Croissant au beurre',
  'BAK-07': 'Muffin aux bleuets',
  'BAK-10': 'Tarte aux pommes 600 g',
  'DAI-01': 'Lait entier 2 L',
  'DAI-02': 'Lait partiellement écrémé 2 L',
  'DAI-03': 'Gros œufs, douzaine',
  'DAI-04': 'Beurre salé 454 g',
  'DAI-05': 'Yogourt nature 750 g',
}
