-- What a document is stands in its own row: a list or a search walks one table in the order in which it shows it, and every right
-- is asked of the row that is at hand. Documents of one nature turned out to be few: a body's papers alone differ by their meetings.

alter table views.paper
    add column sort       text,
    add column mark       text,
    add column paragraph  text,
    add column openness   text,
    add column body       text,
    add column meeting    date,
    add column executive  text,
    add column stage      text,
    add column department text,
    add column officer    text,
    add column group_key  text,
    add column advised    text,
    add column traits     text[];

update views.paper p
set sort = n.sort, mark = n.mark, paragraph = n.paragraph, openness = n.openness, body = n.body, meeting = n.meeting,
    executive = n.executive, stage = n.stage, department = n.department, officer = n.officer, group_key = n.group_key,
    advised = n.advised, traits = n.traits
from views.nature n
where n.id = p.nature;

alter table views.paper
    alter column sort set not null,
    alter column mark set not null,
    alter column openness set not null,
    alter column body set not null,
    alter column executive set not null,
    alter column stage set not null,
    alter column department set not null,
    alter column group_key set not null,
    alter column traits set not null,
    drop column nature;

drop table views.nature;

-- The newest of one body, and of one department.
create index paper_by_body on views.paper (body, filed_at desc, key);
create index paper_by_department on views.paper (department, filed_at desc, key);
