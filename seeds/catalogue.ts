/**
 * The products of a neighbourhood store. A line is: name | price with tax, in cents | tax class |
 * units a week that an average store plans for | description | unit, when it is not PIECE. Ids, SKU and barcode follow from the
 * place in the list: add at the end of a category, and change no order.
 */
export const catalogue: { code: string; name: string; lines: string }[] = [
  {
    code: 'PAN',
    name: 'Pantry',
    lines: `
      Long grain white rice 2 kg | 649 | ZERO | 3 | Fluffy and mild, cooks in fifteen minutes.
      Basmati rice 1 kg | 599 | ZERO | 2 | Aged one year for long, separate grains.
      Spaghetti 900 g | 279 | ZERO | 4 | Durum wheat, bronze cut, eleven minutes.
      Penne 900 g | 279 | ZERO | 3 | Durum wheat, ridged to hold the sauce.
      All-purpose flour 2.5 kg | 549 | ZERO | 2 | Unbleached wheat flour for bread and cakes.
      Granulated sugar 2 kg | 349 | ZERO | 2 | Fine white cane sugar.
      Extra virgin olive oil 750 ml | 1399 | ZERO | 2 | First cold pressing, fruity with a peppery end.
      Sunflower oil 1 L | 599 | ZERO | 2 | Neutral taste, for frying and baking.
      Red lentils 900 g | 429 | ZERO | 1 | Split and hulled, no soaking needed.
      Chickpeas, dry 900 g | 399 | ZERO | 1 | For hummus and stews, soak overnight.`,
  },
  {
    code: 'TIN',
    name: 'Tins and jars',
    lines: `
      Diced tomatoes 796 ml | 199 | ZERO | 5 | Vine-ripened tomatoes in their juice.
      Tomato paste 156 ml | 119 | ZERO | 3 | Double concentrate, no added salt.
      Black beans 540 ml | 149 | ZERO | 3 | Cooked and ready, rinse before use.
      Sweet corn 341 ml | 159 | ZERO | 2 | Crisp whole kernels.
      Light tuna in water 170 g | 229 | ZERO | 4 | Flaked skipjack, line caught.
      Sardines in oil 106 g | 249 | ZERO | 1 | Whole small sardines, lightly smoked.
      Coconut milk 400 ml | 269 | ZERO | 2 | Rich and creamy, for curries and desserts.
      Chicken noodle soup 540 ml | 249 | ZERO | 2 | Heat and serve, two portions.
      Dill pickles 1 L | 499 | ZERO | 1 | Crunchy cucumbers with garlic and dill.
      Basil tomato sauce 650 ml | 449 | ZERO | 3 | Slow-cooked, no added sugar.`,
  },
  {
    code: 'BAK',
    name: 'Bakery',
    lines: `
      Sourdough loaf 700 g | 599 | ZERO | 7 | Stone-baked wheat and rye, baked every morning.
      Whole wheat sliced bread 675 g | 379 | ZERO | 7 | Soft sliced loaf, a source of fibre.
      White sliced bread 675 g | 349 | ZERO | 5 | For toast and lunch boxes.
      Baguette 300 g | 249 | ZERO | 8 | Crisp crust, baked twice a day.
      Sesame bagels, pack of 6 | 499 | ZERO | 5 | Boiled in honey water, baked over wood.
      Butter croissant | 229 | REDUCED | 6 | All-butter, twenty-seven layers.
      Blueberry muffin | 249 | REDUCED | 4 | Big, moist, and full of wild blueberries.
      Flour tortillas, pack of 10 | 429 | ZERO | 2 | Soft ten-inch tortillas.
      Pita bread, pack of 6 | 329 | ZERO | 2 | Pocket bread from stone-milled flour.
      Apple pie 600 g | 899 | STANDARD | 1 | Double crust, local apples, a hint of cinnamon.`,
  },
  {
    code: 'DAI',
    name: 'Dairy and eggs',
    lines: `
      Whole milk 2 L | 519 | ZERO | 9 | Homogenised, 3.25 % fat.
      Partly skimmed milk 2 L | 509 | ZERO | 8 | Homogenised, 2 % fat.
      Large eggs, dozen | 479 | ZERO | 8 | Free-run hens, grade A.
      Salted butter 454 g | 699 | ZERO | 5 | Churned from fresh cream.
      Plain yogurt 750 g | 489 | ZERO | 4 | Live cultures, no added sugar.
      Vanilla yogurt, pack of 8 | 629 | ZERO | 3 | Small pots for lunch boxes.
      Old cheddar 400 g | 849 | ZERO | 4 | Aged two years, crumbly and sharp.
      Mozzarella, grated 320 g | 699 | ZERO | 3 | Melts well on pizza and lasagne.
      Cream 35 % 473 ml | 449 | ZERO | 2 | For whipping and sauces.
      Oat drink 1.75 L | 499 | ZERO | 3 | Unsweetened, enriched with calcium.`,
  },
  {
    code: 'FRU',
    name: 'Fruit and vegetables',
    lines: `
      Bananas | 219 | ZERO | 9 | Ripe in a day or two. Sold by weight. | KILOGRAM
      Red apples 1.36 kg | 599 | ZERO | 5 | Crisp and sweet, picked in the valley.
      Navel oranges 1.36 kg | 649 | ZERO | 3 | Seedless and easy to peel.
      Lemons, bag of 5 | 399 | ZERO | 2 | Thin-skinned and juicy.
      Yellow potatoes 2.27 kg | 499 | ZERO | 4 | For mashing, roasting and fries.
      Yellow onions 1.36 kg | 349 | ZERO | 4 | Keeps for weeks in a dry place.
      Carrots 907 g | 249 | ZERO | 4 | Washed and topped.
      Vine tomatoes 500 g | 349 | ZERO | 4 | Ripened on the vine.
      Baby spinach 142 g | 399 | ZERO | 3 | Washed three times, ready to eat.
      Garlic, pack of 3 | 179 | ZERO | 3 | Firm white bulbs.`,
  },
  {
    code: 'CHI',
    name: 'Chilled meat and fish',
    lines: `
      Chicken breasts 500 g | 999 | ZERO | 4 | Boneless and skinless, air chilled.
      Lean ground beef 450 g | 849 | ZERO | 4 | At most 17 % fat.
      Smoked bacon 375 g | 699 | ZERO | 3 | Maple-smoked, thick slices.
      Cooked ham, sliced 175 g | 549 | ZERO | 3 | Off the bone, lightly smoked.
      Pork sausages 500 g | 749 | ZERO | 2 | Mild, in natural casings.
      Smoked salmon 140 g | 1099 | ZERO | 1 | Cold-smoked over maple.
      Firm tofu 454 g | 379 | ZERO | 2 | Pressed, from organic soy beans.
      Hummus 260 g | 429 | ZERO | 3 | Chickpeas, tahini and lemon.
      Fresh ravioli 350 g | 649 | ZERO | 2 | Ricotta and spinach, four minutes.
      Ready-made lasagne 900 g | 1299 | STANDARD | 1 | Beef and vegetables, feeds three.`,
  },
  {
    code: 'FRO',
    name: 'Frozen',
    lines: `
      Garden peas 750 g | 379 | ZERO | 3 | Frozen within hours of picking.
      Mixed vegetables 750 g | 399 | ZERO | 2 | Carrots, corn, peas and green beans.
      Wild blueberries 600 g | 799 | ZERO | 2 | Small, dark, and full of taste.
      Straight cut fries 1 kg | 449 | ZERO | 3 | Crisp in the oven in twenty minutes.
      Thin crust pizza 400 g | 749 | STANDARD | 4 | Tomato, mozzarella and basil.
      Fish fillets, breaded 500 g | 999 | ZERO | 2 | Pollock in golden crumbs.
      Vegetable dumplings 500 g | 699 | STANDARD | 1 | Steam or pan-fry from frozen.
      Vanilla ice cream 1.5 L | 799 | STANDARD | 3 | Real cream and vanilla beans.
      Fruit sorbet bars, pack of 6 | 599 | STANDARD | 1 | Mango, raspberry and lime.
      Ice cubes 2.7 kg | 349 | STANDARD | 2 | Clear cubes from filtered water.`,
  },
  {
    code: 'DRI',
    name: 'Cold drinks',
    lines: `
      Spring water 1.5 L | 149 | STANDARD | 6 | Still, bottled at the source.
      Sparkling water 1 L | 179 | STANDARD | 5 | Natural minerals, fine bubbles.
      Orange juice 1.75 L | 579 | ZERO | 5 | Pressed, never from concentrate.
      Apple juice 1 L | 249 | ZERO | 3 | Cloudy, from local apples.
      Cola 2 L | 299 | STANDARD | 4 | Serve it cold.
      Diet cola, 12 cans | 799 | STANDARD | 2 | No sugar, 355 ml each.
      Ginger ale 2 L | 299 | STANDARD | 3 | Real ginger, lightly spiced.
      Lemonade 1.75 L | 429 | STANDARD | 2 | Lemons, water and cane sugar.
      Iced tea, peach 1.5 L | 279 | STANDARD | 2 | Brewed black tea with peach.
      Energy drink 473 ml | 379 | STANDARD | 3 | With caffeine: not for children.`,
  },
  {
    code: 'HOT',
    name: 'Coffee and tea',
    lines: `
      Ground coffee, medium roast 340 g | 999 | ZERO | 6 | Balanced, with a note of hazelnut.
      Coffee beans, dark roast 907 g | 2199 | ZERO | 2 | For espresso, roasted in small batches.
      Instant coffee 150 g | 849 | ZERO | 2 | Freeze-dried, dissolves at once.
      Decaffeinated coffee 340 g | 1049 | ZERO | 1 | Decaffeinated with water alone.
      Black tea, 72 bags | 599 | ZERO | 2 | Full-bodied breakfast blend.
      Green tea, 40 bags | 549 | ZERO | 2 | Delicate leaves, three minutes.
      Camomile tea, 20 bags | 449 | ZERO | 1 | Whole flowers, no caffeine.
      Hot chocolate 450 g | 649 | STANDARD | 2 | Just add hot milk.
      Paper coffee filters, pack of 100 | 349 | STANDARD | 1 | Unbleached, size four.
      Coffee cream 10 % 473 ml | 329 | ZERO | 3 | Pours well, does not curdle.`,
  },
  {
    code: 'BRE',
    name: 'Breakfast and spreads',
    lines: `
      Rolled oats 1 kg | 449 | ZERO | 3 | Large flakes for porridge and granola.
      Corn flakes 525 g | 549 | ZERO | 2 | Toasted corn with eight vitamins.
      Honey nut granola 500 g | 699 | ZERO | 2 | Oats, almonds and honey, oven baked.
      Peanut butter, smooth 1 kg | 749 | ZERO | 3 | Peanuts and a pinch of salt.
      Strawberry jam 500 ml | 549 | ZERO | 2 | More than half fruit.
      Orange marmalade 250 ml | 499 | ZERO | 1 | Thick cut, from bitter oranges.
      Liquid honey 500 g | 899 | ZERO | 1 | Wildflower honey, unpasteurised.
      Maple syrup 540 ml | 1199 | ZERO | 2 | Amber, rich taste, from the sugar bush.
      Hazelnut spread 400 g | 649 | STANDARD | 2 | With cocoa, and no palm oil.
      Pancake mix 905 g | 499 | ZERO | 1 | Just add water.`,
  },
  {
    code: 'SPI',
    name: 'Spices and condiments',
    lines: `
      Table salt 1 kg | 199 | ZERO | 1 | Fine and iodised.
      Sea salt flakes 250 g | 599 | ZERO | 1 | Hand-harvested, to finish a dish.
      Black peppercorns 100 g | 549 | ZERO | 1 | Whole, for the mill.
      Ground cinnamon 60 g | 399 | ZERO | 1 | Warm and sweet.
      Sweet paprika 60 g | 399 | ZERO | 1 | Mild, with a deep red colour.
      Tomato ketchup 1 L | 499 | ZERO | 3 | Thick and tangy.
      Dijon mustard 250 ml | 349 | ZERO | 2 | Strong and smooth.
      Mayonnaise 890 ml | 649 | ZERO | 2 | Whole eggs, a touch of lemon.
      Soy sauce 450 ml | 399 | ZERO | 2 | Naturally brewed, less salt.
      Balsamic vinegar 500 ml | 699 | ZERO | 1 | Aged in wood, mellow and sweet.`,
  },
  {
    code: 'SNA',
    name: 'Snacks',
    lines: `
      Plain potato chips 200 g | 399 | STANDARD | 5 | Thin, crisp, lightly salted.
      Salt and vinegar chips 200 g | 399 | STANDARD | 4 | Sharp and crunchy.
      Tortilla chips 300 g | 429 | STANDARD | 3 | Stone-ground corn, for dipping.
      Mild salsa 418 ml | 449 | STANDARD | 2 | Tomatoes, peppers and coriander.
      Microwave popcorn, pack of 3 | 449 | STANDARD | 2 | Butter taste, three minutes.
      Salted pretzels 300 g | 399 | STANDARD | 1 | Twisted and oven baked.
      Roasted almonds 200 g | 649 | STANDARD | 2 | Dry roasted, unsalted.
      Trail mix 400 g | 749 | STANDARD | 2 | Nuts, raisins and dark chocolate.
      Rice cakes 186 g | 299 | STANDARD | 1 | Puffed whole-grain rice.
      Saltine crackers 450 g | 379 | ZERO | 2 | Four sleeves, for soup and cheese.`,
  },
  {
    code: 'SWE',
    name: 'Sweets and biscuits',
    lines: `
      Dark chocolate 70 % 100 g | 349 | STANDARD | 4 | From single-origin cocoa.
      Milk chocolate 100 g | 329 | STANDARD | 4 | Creamy and smooth.
      Caramel chocolate bar 50 g | 189 | STANDARD | 5 | Soft caramel in milk chocolate.
      Fruit gummies 200 g | 299 | STANDARD | 3 | Fruit juice, natural colours.
      Peppermints 50 g | 149 | STANDARD | 3 | Strong and sugar-free.
      Chewing gum, pack of 12 | 179 | STANDARD | 4 | Spearmint, sugar-free.
      Oatmeal cookies 350 g | 449 | STANDARD | 2 | With raisins, baked soft.
      Butter biscuits 250 g | 399 | STANDARD | 2 | Short and crumbly.
      Sandwich cookies 300 g | 379 | STANDARD | 3 | Cocoa with a vanilla filling.
      Liquorice twists 200 g | 279 | STANDARD | 1 | Soft black liquorice.`,
  },
  {
    code: 'BAB',
    name: 'Baby',
    lines: `
      Nappies size 3, pack of 32 | 1399 | REDUCED | 2 | Twelve hours dry, for 6 to 10 kg.
      Nappies size 4, pack of 28 | 1399 | REDUCED | 2 | Twelve hours dry, for 9 to 14 kg.
      Baby wipes, pack of 72 | 399 | REDUCED | 3 | Fragrance-free, for sensitive skin.
      Infant formula 900 g | 3499 | ZERO | 1 | From birth, with iron.
      Apple puree, pack of 4 | 349 | ZERO | 2 | Nothing but apples.
      Carrot and rice puree 190 g | 199 | ZERO | 1 | From six months.
      Baby cereal 227 g | 429 | ZERO | 1 | Whole-grain oats with iron.
      Baby shampoo 400 ml | 549 | STANDARD | 1 | No tears.
      Nappy cream 113 g | 899 | STANDARD | 1 | Zinc oxide, soothes and protects.
      Teething biscuits 120 g | 449 | ZERO | 1 | Dissolve easily, no added sugar.`,
  },
  {
    code: 'PET',
    name: 'Pets',
    lines: `
      Dry cat food 2 kg | 1299 | STANDARD | 2 | Chicken and rice for adult cats.
      Wet cat food, pack of 12 | 1199 | STANDARD | 2 | Three flavours in sauce.
      Clumping cat litter 7 kg | 1049 | STANDARD | 2 | Little dust, unscented.
      Dry dog food 4 kg | 1999 | STANDARD | 1 | Lamb and barley for adult dogs.
      Wet dog food 400 g | 279 | STANDARD | 2 | Beef and vegetables.
      Dog biscuits 900 g | 699 | STANDARD | 1 | Oven baked, good for the teeth.
      Dog waste bags, pack of 120 | 899 | STANDARD | 1 | Compostable and leak-proof.
      Bird seed 2 kg | 799 | STANDARD | 1 | Sunflower, millet and cracked corn.
      Cat treats 60 g | 249 | STANDARD | 2 | Crunchy outside, soft inside.
      Fish flakes 50 g | 649 | STANDARD | 1 | Complete food for tropical fish.`,
  },
  {
    code: 'CLE',
    name: 'Cleaning',
    lines: `
      Dish soap 740 ml | 399 | STANDARD | 3 | Cuts grease, gentle on hands.
      Dishwasher tablets, pack of 40 | 1299 | STANDARD | 2 | All in one, wrapped in a film that dissolves.
      Laundry detergent 2.95 L | 1499 | STANDARD | 2 | Sixty-four loads, hot or cold.
      Fabric softener 1.5 L | 699 | STANDARD | 1 | A scent of fresh linen.
      All-purpose cleaner 950 ml | 449 | STANDARD | 2 | For kitchen and bathroom.
      Glass cleaner 765 ml | 449 | STANDARD | 1 | No streaks.
      Bleach 1.89 L | 399 | STANDARD | 1 | Whitens and disinfects.
      Toilet bowl cleaner 710 ml | 379 | STANDARD | 1 | Clings under the rim.
      Kitchen sponges, pack of 6 | 449 | STANDARD | 2 | One soft side, one that scrubs.
      Rubber gloves, medium | 349 | STANDARD | 1 | Lined with cotton.`,
  },
  {
    code: 'PAP',
    name: 'Paper and wrap',
    lines: `
      Toilet paper, 12 rolls | 999 | STANDARD | 5 | Two-ply, recycled fibre.
      Paper towels, 6 rolls | 899 | STANDARD | 4 | Strong when wet.
      Facial tissues, pack of 3 | 599 | STANDARD | 3 | Soft two-ply, cube boxes.
      Paper napkins, pack of 200 | 449 | STANDARD | 1 | White, one-ply.
      Garbage bags, pack of 40 | 899 | STANDARD | 2 | For 75 L, with ties.
      Compost bags, pack of 25 | 599 | STANDARD | 2 | Certified compostable, 10 L.
      Aluminium foil 30 m | 649 | STANDARD | 1 | Thirty centimetres wide.
      Cling film 60 m | 499 | STANDARD | 1 | With a cutter on the box.
      Baking paper 20 m | 549 | STANDARD | 1 | Non-stick on both sides.
      Freezer bags, pack of 30 | 499 | STANDARD | 2 | Double zip, one litre.`,
  },
  {
    code: 'CAR',
    name: 'Personal care',
    lines: `
      Toothpaste 100 ml | 379 | STANDARD | 3 | Fluoride and fresh mint.
      Toothbrush, soft | 299 | STANDARD | 2 | With a tongue cleaner.
      Shampoo 400 ml | 649 | STANDARD | 2 | For all hair, every day.
      Conditioner 400 ml | 649 | STANDARD | 1 | Light care with oat milk.
      Hand soap 500 ml | 399 | STANDARD | 3 | With aloe, pump bottle.
      Shower gel 500 ml | 549 | STANDARD | 2 | Citrus, pH-neutral.
      Deodorant stick 75 g | 599 | STANDARD | 2 | Unscented, free of aluminium.
      Razors, pack of 4 | 899 | STANDARD | 1 | Three blades, for one or many shaves.
      Adhesive bandages, pack of 40 | 499 | STANDARD | 1 | Assorted sizes, breathable.
      Sunscreen SPF 50 200 ml | 1599 | STANDARD | 1 | Water-resistant for eighty minutes.`,
  },
  {
    code: 'STA',
    name: 'Stationery and press',
    lines: `
      Ballpoint pens, pack of 10 | 499 | STANDARD | 2 | Blue ink, medium tip.
      HB pencils, pack of 12 | 399 | STANDARD | 1 | Sharpened, with erasers.
      Lined notebook A5 | 449 | STANDARD | 2 | One hundred and ninety-two pages.
      Sticky notes, pack of 4 | 549 | STANDARD | 1 | Four colours, one hundred sheets each.
      Envelopes, pack of 50 | 499 | STANDARD | 1 | White, self-sealing.
      Clear tape, pack of 3 | 449 | STANDARD | 1 | With a dispenser.
      Greeting card | 499 | STANDARD | 2 | Blank inside, envelope included.
      Crossword magazine | 699 | REDUCED | 1 | Eighty puzzles, easy to fiendish.
      Colouring book | 599 | REDUCED | 1 | Forty-eight animals, thick paper.
      Paperback novel | 1499 | REDUCED | 1 | From this month's selection.`,
  },
  {
    code: 'HOM',
    name: 'Home and kitchen',
    lines: `
      AA batteries, pack of 8 | 1099 | STANDARD | 2 | Alkaline, good for ten years on the stock level.
      AAA batteries, pack of 8 | 1099 | STANDARD | 1 | Alkaline, good for ten years on the stock level.
      LED bulb 9 W, pack of 2 | 899 | STANDARD | 1 | Warm white, as bright as 60 W.
      Tea lights, pack of 30 | 649 | STANDARD | 1 | Unscented, four hours each.
      Wooden matches, 3 boxes | 249 | STANDARD | 1 | Strike on the box.
      Phone cable USB-C 1 m | 1299 | STANDARD | 1 | Braided, for fast charging.
      Wooden spoon 30 cm | 499 | STANDARD | 1 | Beech, oiled.
      Kitchen towels, pack of 3 | 1099 | STANDARD | 1 | Cotton waffle weave.
      Food containers, set of 5 | 1499 | STANDARD | 1 | Glass, with lids that close tightly.
      Reusable shopping bag | 199 | STANDARD | 5 | Holds fifteen kilograms.`,
  },
]
