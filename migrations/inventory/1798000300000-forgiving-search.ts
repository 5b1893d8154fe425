import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The search finds a word without its hyphens and apostrophes, and the spelling of umlauts with an `e`. When it finds
 * nothing as it is typed, it forgives one typing error in each longer word.
 */
export class ForgivingSearch1798000300000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query(`
      drop index product_by_word, category_by_word;
      ${spellings}
      ${productWords("name_words(name) || words_of(sku || ' ' || coalesce(barcode, ''))")}
      ${prefixQuery}
      create index product_by_word on product using gin (product_words(name, sku, barcode));
      create index category_by_word on category using gin (array_to_tsvector(name_words(name)));
      ${nearWords}
      create index product_by_near_word on product using gin (near_words(name, sku, barcode));
      create index category_by_near_word on category using gin (near_words(name, '', null));
    `)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop index category_by_near_word, product_by_near_word, product_by_word, category_by_word;
      drop function near_query, near_terms, near_words, near_keys;
      ${productWords("words_of(name || ' ' || sku || ' ' || coalesce(barcode, ''))")}
      create or replace function prefix_query(text) returns tsquery language sql immutable parallel safe return
        (select coalesce(string_agg('''' || word || ''':*', ' & '), '')::tsquery from unnest(words_of($1)) as word)
        || ${typedCode};
      drop function words_query, name_words, written_out, joined;
      create index product_by_word on product using gin (product_words(name, sku, barcode));
      create index category_by_word on category using gin (array_to_tsvector(words_of(name)));
    `)
  }
}

/**
 * `joined` makes one word of `T-shirt`. `written_out` writes umlauts as keyboards without them do: `Rössle` becomes
 * `Roessle`. Both keep the number of words that a text without hyphens has. A name has the words of all its spellings.
 * Its `select` keeps PostgreSQL from expanding the function, which would lose its cost: the words of each product
 * would seem cheaper than the index.
 */
const spellings = `
  create function joined(text) returns text language sql immutable strict parallel safe return
    regexp_replace($1 collate pg_unicode_fast, '(?<=[[:alnum:]])[-''’‐‑](?=[[:alpha:]])', '', 'g');
  create function written_out(text) returns text language sql immutable strict parallel safe return
    replace(replace(replace(replace(replace(
      lower(normalize($1, NFC) collate pg_unicode_fast),
      'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ø', 'oe'), 'å', 'aa');
  create function name_words(text) returns text[] language sql immutable strict parallel safe cost 5000 return
    (select case when $1 collate "C" ~ '[-''’‐‑äöüøåÄÖÜØÅ\\u0308\\u030a]'
                 then words_of(concat_ws(' ', $1, joined($1), written_out($1), written_out(joined($1))))
                 else words_of($1) end);
`

const productWords = (words: string) => `
  create or replace function product_words(name text, sku text, barcode text) returns tsvector
    language sql immutable parallel safe return
    array_to_tsvector(array_remove(${words} || barcode_forms(barcode), null));
`

/** Digits with blanks or hyphens between them are also one code. */
const typedCode = `
  case when $1 ~ '^[0-9]+[- \\t\\u00a0\\u2007\\u2009\\u202f\\u2010-\\u2015][-0-9 \\t\\u00a0\\u2007\\u2009\\u202f\\u2010-\\u2015]*$'
       then ('''' || regexp_replace($1, '[^0-9]', '', 'g') || ''':*')::tsquery
       else ''::tsquery end`

/**
 * A searched word begins a word in one of its two spellings. A text with hyphens is also searched without them. A plain
 * word is one term: PostgreSQL would expect twice the rows of a term that is there twice, and not read the index.
 */
const prefixQuery = `
  create function words_query(text) returns tsquery language sql immutable strict parallel safe return
    (select coalesce(string_agg(
       case when written = word or written is null then format('''%s'':*', word)
            else format('(''%s'':* | ''%s'':*)', word, written) end, ' & '), '')::tsquery
     from unnest(words_of($1), words_of(written_out($1))) as typed(word, written) where word is not null);
  create or replace function prefix_query(text) returns tsquery language sql immutable parallel safe return
    words_query($1)
    || case when joined($1) = $1 then ''::tsquery else words_query(joined($1)) end
    || ${typedCode};
`

/**
 * Keys by which two words with one error between them meet, without a comparison of their letters. Each word of a name
 * that has five letters or more, and no digit, has these keys:
 *
 *   =bread                        the word
 *   _read b_ead br_ad ...         the word with any letter in one place
 *
 * A search for `braed` looks for words that begin with one of its terms:
 *
 *   =raed =baed =bred ...         a letter of the search is too much
 *   =rbaed =bared =bread ...      two letters of the search are transposed
 *   _raed b_aed br_ed ...         a letter of the search is wrong
 *   _braed b_raed br_aed ...      the search lacks a letter
 *
 * A search for four letters may lack one of a word of five letters. The functions are expensive: without their cost
 * PostgreSQL would compute the keys of every product and not read the index.
 */
const nearWords = `
  create function near_keys(words text[]) returns text[] language sql immutable strict parallel safe cost 5000 return
    (select array_agg(key) from unnest(words) as word
     cross join lateral (
       select '=' || word as key
       union all select overlay(word placing '_' from n for 1) from generate_series(1, length(word)) as n) as keys
     where length(word) >= 5 and word !~ '[0-9]');
  create function near_words(name text, sku text, barcode text) returns tsvector
    language sql immutable parallel safe cost 5000 return
    (select array_to_tsvector(array_remove(
       words || near_keys(words) || words_of(sku || ' ' || coalesce(barcode, '')) || barcode_forms(barcode), null))
     from name_words(name) as words);
  create function near_terms(word text) returns text language sql immutable strict parallel safe return
    case when length(word) < 4 or word ~ '[0-9]' then format('''%s'':*', word)
         when length(word) = 4 then (
           select format('''%s'':* | ', word) || string_agg(format('''%s''', term), ' | ')
           from generate_series(1, 4) as n, overlay(word placing '_' from n for 0) as term)
         else (
           select format('''%s'':* | ', word) || string_agg(format('''%s'':*', term), ' | ')
           from generate_series(1, length(word)) as n
           cross join lateral (values
             ('=' || overlay(word placing '' from n for 1)),
             ('=' || overlay(word placing substr(word, n + 1, 1) || substr(word, n, 1) from n for 2)),
             (overlay(word placing '_' from n for 1)),
             (overlay(word placing '_' from n for 0))) as terms(term))
    end;
  create function near_query(text) returns tsquery language sql immutable strict parallel safe return
    (select coalesce(string_agg(
       case when written = word or written is null then format('(%s)', near_terms(word))
            else format('(%s | %s)', near_terms(word), near_terms(written)) end, ' & '), '')::tsquery
     from unnest(words_of($1), words_of(written_out($1))) as typed(word, written) where word is not null);
`
