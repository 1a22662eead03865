-- Documents straight into the read model, as the desk's follower would keep them. %1$d is how many.
-- Six years of monthly meetings of 40 bodies, files of 30 departments, internal papers of 8 groups.
select setseed(0.41);
insert into documents.file select lpad(to_hex(i), 64, '0'), 0, 'text/plain', '2026-01-01', ''
    from generate_series(1, least(%1$d, 20000)) i;
insert into documents.text
    select lpad(to_hex(i), 64, '0'), 1, (select string_agg('w' || floor(exp(random() * ln(20000)))::int || 'x', ' ')
        from generate_series(1, 80 + i * 0)) from generate_series(1, least(%1$d, 20000)) i;
create temporary table vector as select sha256, setweight(to_tsvector('english', text), 'B') as words from documents.text;
create index on vector (sha256);
create temporary table doc as select i, random() as share, random() as a, random() as b, random() as c, random() as d,
    1 + floor(random() * 40)::int as body, floor(random() * 74)::int as month, 1 + floor(random() * 30)::int as unit
    from generate_series(1, %1$d) i;
create temporary table described as select i,
    case when share >= 0.6 then case when a < 0.3 then 'briefing' else 'other' end
         when a < 0.15 then 'agenda-or-minutes' when a < 0.65 then 'report' when a < 0.9 then 'background-paper' else 'draft' end as sort,
    case when share >= 0.6 or b < 0.85 then 'open' when b < 0.98 then 'exempt' else 'confidential' end as mark,
    case when share < 0.6 and b >= 0.85 and b < 0.98
         then (array['individual', 'business-affairs', 'contract-terms', 'legal-privilege'])[1 + floor(c * 4)::int] end as paragraph,
    case when share >= 0.6 then 'to-nobody-yet' when b >= 0.85 or (a >= 0.9) then 'to-members'
         when month >= 72 and d < 0.3 then 'to-nobody-yet' else 'to-the-public' end as openness,
    case when share < 0.6 then 'body-' || body else '' end as body,
    case when share < 0.6 then (date '2020-11-01' + make_interval(months => month))::date + body %% 28 end as meeting,
    case when share < 0.6 and body = 1 then case when c < 0.8 then 'public' else 'private' end else 'no' end as executive,
    case when share < 0.6 and month < 72 then 'over' else 'ahead' end as stage,
    case when share < 0.9 then 'unit-' || unit else '' end as department,
    case when share >= 0.6 and share < 0.9 then 'officer-' || unit * 10 + floor(d * 10)::int end as officer,
    case when share >= 0.9 then 'group-' || 1 + floor(d * 8)::int else '' end as group_key,
    null::text as advised,
    case when share >= 0.6 and share < 0.9 and c < 0.2 then array['tells-of-third-parties'] else '{}'::text[] end as traits,
    share < 0.6 and b >= 0.85 and a < 0.65 as known
    from doc;
insert into views.paper (key, title, filed_on, filed_at, sha256, media_type, item, known_to_members, last_moved, words,
        sort, mark, paragraph, openness, body, meeting, executive, stage, department, officer, group_key, advised, traits)
    select 'p' || d.i, t.title, date '2026-11-03' - (d.i %% 2190), timestamptz '2026-11-03 09:00Z' - make_interval(secs => d.i * 7),
        v.sha256, 'text/plain', '', d.known, d.i, setweight(to_tsvector('english', t.title), 'A') || v.words,
        d.sort, d.mark, d.paragraph, d.openness, d.body, d.meeting, d.executive, d.stage, d.department, d.officer, d.group_key, d.advised, d.traits
    from described d
    join vector v on v.sha256 = lpad(to_hex(1 + d.i %% 20000), 64, '0')
    cross join lateral (select 'Paper ' || d.i || ' on w' || d.i %% 997 || 'x' as title) t;
