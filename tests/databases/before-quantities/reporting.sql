-- Rows of reporting: a database of commit 03e51c46, written by scripts/database-text.ts
-- migration Reporting1763700000000
-- migration Answers1795700000000
-- migration TraceState1795800000000
-- migration DeadLetters1796000000000
insert into "event_cursor" ("owner", "position", "moved_at") overriding system value values ('sales', '5', '2026-11-30 04:00:04.389772+00');
insert into "product_day" ("store_id", "business_day", "product_id", "units", "revenue") overriding system value values ('01a22a9c-1c14-709a-8674-bccbd032d68a', '2026-11-29', '01a22a9c-1c21-70a7-bd52-dcc8e78bd0e5', '17', '3723');
insert into "product_day" ("store_id", "business_day", "product_id", "units", "revenue") overriding system value values ('01a22a9c-1c14-709a-8674-bccbd032d68a', '2026-11-29', '01a22a9c-1c24-716d-b110-8f458d13e5f8', '7', '3633');
insert into "product_day" ("store_id", "business_day", "product_id", "units", "revenue") overriding system value values ('01a22a9c-1c14-709a-8674-c35e84268970', '2026-11-29', '01a22a9c-1c25-724d-b262-7d01ded7dfe2', '5', '1895');
insert into "product_day" ("store_id", "business_day", "product_id", "units", "revenue") overriding system value values ('01a22a9c-1c14-709a-8674-c35e84268970', '2026-11-29', '01a22a9c-1c26-705c-b5ca-f805d7984b18', '4', '2796');
insert into "projection_clock" ("owner", "last_event_at") overriding system value values ('sales', '2026-11-30 04:00:03.966+00');
insert into "store_day" ("store_id", "business_day", "sales", "units", "revenue", "tax") overriding system value values ('01a22a9c-1c14-709a-8674-bccbd032d68a', '2026-11-29', '2', '24', '7356', '960');
insert into "store_day" ("store_id", "business_day", "sales", "units", "revenue", "tax") overriding system value values ('01a22a9c-1c14-709a-8674-c35e84268970', '2026-11-29', '2', '9', '4691', '612');
insert into "store_hour" ("store_id", "business_day", "hour", "sales") overriding system value values ('01a22a9c-1c14-709a-8674-bccbd032d68a', '2026-11-29', '23', '2');
insert into "store_hour" ("store_id", "business_day", "hour", "sales") overriding system value values ('01a22a9c-1c14-709a-8674-c35e84268970', '2026-11-29', '23', '2');
