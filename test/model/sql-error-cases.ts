export interface SqlErrorCase {
  sql: string;
  kind: string;
  /** Words that the English explanation must contain. */
  says: string;
  /** The stretch of `sql` that is pointed at; left out where DuckDB gives no place. */
  at?: string;
  /** DuckDB-WASM's message, where the native engine says something else. */
  message?: string;
}

export const sqlErrorCases: SqlErrorCase[] = [
  { sql: "selct name from actors", kind: "syntax", says: "SELECT instead of selct", at: "selct" },
  { sql: "select * form actors", kind: "syntax", says: "FROM instead of form", at: "actors" },
  {
    sql: "select * from actors wehre name = 'B'",
    kind: "syntax",
    says: "WHERE instead of wehre",
    at: "name",
  },
  { sql: "select name side from actors where )", kind: "syntax", says: "grammar at “)”", at: ")" },
  { sql: "select * from actors where", kind: "unfinished", says: "missing at the end", at: "" },
  { sql: "select 'x", kind: "unclosed", says: "never closed", at: "'x" },
  {
    sql: "selct 1",
    kind: "syntax",
    says: "SELECT",
    at: "selct",
    message:
      '{"exception_type":"Parser","exception_message":"syntax error at or near \\"selct\\"\\n\\nLINE 1: selct 1\\n        ^","error_subtype":"SYNTAX_ERROR","position":"0"}',
  },
  { sql: "", kind: "empty", says: "SELECT * FROM positions", message: "no statements" },
  { sql: "select nme from actors", kind: "unknown-column", says: "Did you mean name?", at: "nme" },
  {
    sql: "select name\nfrom actors\norder by sied",
    kind: "unknown-column",
    says: "side",
    at: "sied",
  },
  { sql: "select 'ä', nme from actors", kind: "unknown-column", says: "name", at: "nme" },
  {
    sql: "select side from positions",
    kind: "unknown-column",
    says: "exists in: actors",
    at: "side",
  },
  {
    sql: "select * from actors where side = east",
    kind: "unknown-column",
    says: "'east'",
    at: "east",
  },
  {
    sql: "select a.titel from actors a",
    kind: "unknown-column",
    says: "no column titel",
    at: "a.titel",
  },
  {
    sql: "select actors.sied from actors",
    kind: "unknown-column",
    says: "mean side",
    at: "actors.sied",
  },
  {
    sql: "select * from position",
    kind: "unknown-table",
    says: "Did you mean positions?",
    at: "position",
  },
  {
    sql: "select * from xyzzy",
    kind: "unknown-table",
    says: "actors, positions, deadlines",
    at: "xyzzy",
  },
  { sql: "select b.name from actors a", kind: "unknown-table", says: "no table b", at: "b.name" },
  {
    sql: "select name from actors a join positions p on actor_id = p.actor_id",
    kind: "ambiguous",
    says: "a.actor_id or p.actor_id",
  },
  { sql: "select act, count(*) from positions", kind: "group-by", says: "GROUP BY act", at: "act" },
  {
    sql: "select side from actors group by side having name = 'B'",
    kind: "group-by",
    says: "GROUP BY name",
  },
  {
    sql: "select 1 from actors where count(*) > 1",
    kind: "where-aggregate",
    says: "HAVING",
    at: "count",
  },
  { sql: "select sum(act) from positions", kind: "types", says: "count(*)", at: "sum" },
  { sql: "select name + 'x' from actors", kind: "types", says: "||", at: "+" },
  { sql: "select lower(1, 2) from actors", kind: "types", says: "number and kind", at: "lower" },
  { sql: "select cuont(*) from actors", kind: "unknown-function", says: "mean count", at: "cuont" },
  { sql: "select foo(1)", kind: "unknown-function", says: "no function foo", at: "foo" },
  {
    sql: "select * from actors where name = 3",
    kind: "conversion",
    says: "single quotes",
    at: "name",
  },
  {
    sql: "select DATE '21.1.2022'",
    kind: "date",
    says: "DATE '2022-01-21'",
  },
  { sql: "select (select actor_id from actors)", kind: "subquery-rows", says: "IN (SELECT" },
  { sql: "select name from actors union select 1, 2", kind: "set-columns", says: "same number" },
  { sql: "insert into actors values (1)", kind: "values", says: "3 columns, but 1 values" },
  { sql: "create table actors (a int)", kind: "exists", says: "Choose another name" },
  { sql: "select 2147483647::integer + 1::integer", kind: "range", says: "too big" },
  { sql: "select * from 'https://example.org/x.csv'", kind: "no-files", says: "only the tables" },
  { sql: "set memory_limit = '9GB'", kind: "locked", says: "fixed" },
  {
    sql: "select '1'::json",
    kind: "extension",
    says: "no other computer",
    message:
      'Catalog Error: Type with name "json" is not in the catalog, but it exists in the json extension.\n\nPlease try installing',
  },
  {
    sql: "select date_trunc('month', now())",
    kind: "extension",
    says: "strftime",
    message:
      "Extension Autoloading Error: An error occurred while trying to automatically install the required extension 'icu':\nLoading external extensions is disabled through configuration",
  },
  {
    sql: "select date_trunc('month', now())",
    kind: "extension",
    says: "strftime",
    message: "RuntimeError: function signature mismatch",
  },
  {
    sql: "select * from range(1000000) a, range(1000000) b order by random()",
    kind: "memory",
    says: "LIMIT",
    message:
      "Out of Memory Error: could not allocate block of size 256.0 KiB (488.2 MiB/488.2 MiB used)",
  },
  {
    sql: "select age(earliest, earliest) as n from deadlines",
    kind: "display",
    says: "CAST",
    message: 'Display Error: column "n" has the type INTERVAL',
  },
];
