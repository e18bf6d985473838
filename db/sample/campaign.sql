-- A fictional campaign, dated back from today. Everything is chosen by a fixed seed, so that two installations show the same.
-- The administrator for whom it is loaded is named by the transaction's setting parley.sample_owner.
select setseed(0.42);
set local parley.listing = 'later';

create temporary table sample_owner on commit drop as
select current_setting('parley.sample_owner')::uuid as id;

insert into account (id, version, email, name, role, language, time_zone)
select uuidv7(), 0, email, name, role, language, time_zone
  from (values ('noor.haddad@network.example', 'Noor Haddad', 'manager', 'en', 'Europe/Brussels'),
               ('sovann.chea@network.example', 'Sovann Chea', 'officer', 'en', 'Asia/Phnom_Penh'),
               ('maelle.kervadec@network.example', 'Maëlle Kervadec', 'officer', 'fr', 'America/Toronto')) as c (email, name, role, language, time_zone)
on conflict (email) do nothing;

-- Names by parliament: invented family names, so that no real lawmaker is meant.
create temporary table sample_names on commit drop as
select * from (values
  ('eu', array['Agnieszka','Bram','Chiara','Dimitra','Elżbieta','François','Gergő','Hanneke','Ilse','Jiří','Katarína','Lâle','Márta','Nuno','Oskar','Petra','Rūta','Søren','Tomáš','Zoë'],
         array['Abrahel','Bielavska','Carrozzini','Dúbravec','Eskelund','Fontrenaud','Grzebienny','Halvorstad','Istvánffyné','Jaakkonen','Kesselring','Löwenbrück','Marinhais','Nowicjusz','Ördögházi','Papathéou','Quirinale','Rozkvetlá','Štrbáňová','Vandevelde-Hoogstrate']),
  ('us', array['Alma','Brock','Carmen','Darnell','Eunice','Floyd','Grace','Hector','Imani','Jolene','Kenji','Latoya','Marcus','Nadia','Otis','Priscilla','Ramón','Shirley','Trent','Yolanda'],
         array['Abernott','Blackmarsh','Castellaneda','Dunkirke','Eberhold','Fairweathers','Gullivan','Hartsong','Ironwood','Jaxley','Kowalchyk','Lightfoote','Mendozales','Northgate','Okonjo-Reed','Pemberlin','Quillfeather','Rivastone','Silverhorn','Truebridge']),
  ('gb', array['Alistair','Bronwen','Callum','Diane','Eilidh','Fergus','Gwenllian','Harriet','Imran','Joanna','Kezia','Liam','Morag','Nigel','Olwen','Parveen','Rhys','Siobhán','Tobias','Una'],
         array['Ashcombe-Wray','Birtwhistleton','Carrickmoor','Dunsmoreland','Eglinforth','Fotheringdale','Gwynfryn','Hallowbeck','Inverbright','Jessamine','Kirkbrae','Llanwern','Mactavitch','Netherby','Okafor-Lane','Penhallowick','Quarrington','Rushbrookes','Strathelm','Thistlewoode']),
  ('ca', array['Amélie','Bernard','Chloé','Dev','Étienne','Fatou','Gilles','Harpreet','Isabelle','Jacques','Kateri','Luc','Marguerite','Nolan','Océane','Pierre-Olivier','Raveena','Simone','Théo','Yves'],
         array['Archambeaux','Boisvertmont','Chartrandeau','Desrosarbres','Elderkin-Fox','Frobishire','Grandmaisonneuve','Hollingstead','Islandbreaker','Jolicoeurt','Kinnairdie','Laframboisier','MacEachernly','Nadonvale','O’Shaughnelly','Petitclaire','Quesnelle','Riverbendt','St-Amourelle','Tremblevent']),
  ('au', array['Angus','Bianca','Clive','Dorothea','Evonne','Fletcher','Georgia','Hamish','Indira','Jarrah','Kylie','Lachlan','Marlee','Ngaire','Owen','Pia','Rohan','Sheree','Talia','Warrick'],
         array['Arrowsmythe','Bandicoote','Coolangarra','Dryandra','Everglade','Fairhaven','Glenwarra','Hopetown','Illawong','Jindera','Kurrajong','Lyrebirde','Murrumbah','Nullarbon','Oakleaf','Pindarri','Quandong','Redgumme','Saltbusch','Tarraleah']),
  ('nz', array['Aroha','Bevan','Catriona','Dean','Emere','Finlay','Glenys','Hōne','Isla','Jock','Kahurangi','Lachie','Mārama','Nikau','Odette','Pānia','Rangi','Sela','Tāne','Wiremu'],
         array['Awatere','Blackball','Cloudysmith','Drysdalen','Eketāhuna','Ferndale','Greytowne','Harakeke','Ihakara-Wood','Jacksdotter','Kererūhana','Longwhitten','Mānukanui','Ngāruawāhine','Ōtākouren','Pōhutukawa','Rimutakana','Southerland','Tōtaranui','Whakarewa'])
  ) as n (parliament, given, family);

create temporary table sample_chamber on commit drop as
select c.id as chamber_id, p.id as parliament_id, p.code as parliament, w.people, w.parties, w.groups, w.places
  from (values
    ('eu', 'chamber', 120, array['Democratic Alliance','Green Future','Workers’ Union','Civic Platform','New Horizon'],
        array['Progress Group','Centre Group','Ecologist Group','Conservative Group'], array['Germany','France','Poland','Netherlands','Ireland','Czechia','Portugal','Estonia']),
    ('us', 'house', 90, array['Democrat','Republican'], array[''], array['CA-61','TX-44','NY-32','FL-35','OH-21','WA-13','GA-19','MI-18']),
    ('us', 'senate', 30, array['Democrat','Republican','Independent'], array[''], array['Ohio','Vermont','Oregon','Nevada','Maine','Georgia','Iowa']),
    ('gb', 'commons', 100, array['Labour','Conservative','Liberal Democrat','Scottish National Party','Plaid Cymru'], array[''],
        array['Barrowmere and Thirlby','Castlewick','Dunmorran','East Fenbridge','Glenarvon','Llanfairwen','Northgate Central','West Harrowdale']),
    ('gb', 'lords', 20, array['Crossbench','Labour','Conservative'], array[''], array['']),
    ('ca', 'commons', 70, array['Liberal','Conservative','Bloc Québécois','New Democratic Party'], array[''],
        array['Lac-des-Îles—Montclair','Prairie North','Harbour Centre','Rivière-aux-Ormes','Red Maple—Lakeview','Northern Sound']),
    ('au', 'house-of-representatives', 50, array['Labor','Liberal','Nationals','Greens'], array[''], array['Banksia','Coolabah','Jarrahdale','Wattleford','Yarrahill']),
    ('nz', 'chamber', 40, array['Labour','National','Green','Te Pāti Māori'], array[''], array['Te Tai Hauāuru','Wairarapa','Ōtaki','Kaikōura','List'])
    ) as w (parliament, chamber, people, parties, groups, places)
  join parliament p on p.code = w.parliament
  join chamber c on c.parliament_id = p.id and c.code = w.chamber;

create temporary table sample_person on commit drop as
select uuidv7() as id, s.chamber_id, s.parliament_id, s.parliament, n,
       names.given[1 + (n * 7 + length(s.parties[1])) % 20] as given,
       names.family[1 + (n * 3 + n / 20 + cardinality(s.places)) % 20] as family,
       s.parties[1 + (n * 5 + n / 7) % cardinality(s.parties)] as party,
       s.groups[1 + (n * 5 + n / 7) % cardinality(s.groups)] as political_group,
       s.places[1 + (n * 11) % cardinality(s.places)] as place,
       random() as luck
  from sample_chamber s
  join sample_names names on names.parliament = s.parliament,
       generate_series(1, s.people) n;

insert into lawmaker (id, version, official_name, given_name, family_name)
select id, 0, case parliament when 'eu' then given || ' ' || upper(family) else given || ' ' || family end, given, family
  from sample_person;

insert into lawmaker_external_id (lawmaker_id, scheme, value)
select id, 'sample', parliament || '-' || chamber_id || '-' || n from sample_person;

insert into mandate (id, version, lawmaker_id, chamber_id, constituency, party, political_group, started_on)
select uuidv7(), 0, id, chamber_id, place, party, political_group, current_date - (400 + n % 5 * 365) from sample_person;

-- One in sixteen has no way to be written to: they show what unreachable looks like.
insert into channel (id, version, lawmaker_id, kind, value, state)
select uuidv7(), 0, id, 'email', fold(replace(given, ' ', '-')) || '.' || replace(fold(family), ' ', '-') || '.' || n || '@' || parliament || '.parliament.example',
       case when luck > 0.97 then 'bounced' when luck > 0.5 then 'works' else 'unverified' end
  from sample_person where n % 16 <> 0;
insert into channel (id, version, lawmaker_id, kind, value)
select uuidv7(), 0, id, 'phone', '+1 555 01' || lpad((n % 100)::text, 2, '0') from sample_person where n % 3 = 0;

insert into staff_member (id, version, lawmaker_id, name, role)
select uuidv7(), 0, id, 'Robin ' || family, 'Policy adviser' from sample_person where n % 12 = 1;

select list_lawmakers_anew(array(select id from sample_person));

insert into campaign (id, version, name, goal, started_on, ends_on, owner_id)
select uuidv7(), 0, 'Free the Harbour Five',
       'Five journalists of the Harbour Gazette in the port city of Veshka are in prison for their reporting. We want three motions, forty public answers, and their release.',
       current_date - 100, current_date + 120, id
  from sample_owner;

insert into letter (id, version, campaign_id, owner_id, title, kind, dated_on, answer_by)
select uuidv7(), 0, c.id, a.id, l.title, l.kind, current_date - l.age, current_date - l.age + l.patience
  from (values ('Five reporters, five cells: an appeal for the Harbour Five', 'open letter', 84, 42, 'noor.haddad@network.example'),
               ('Joint statement before the appeal hearing in Veshka', 'joint statement', 24, 21, '')) as l (title, kind, age, patience, owner)
  join campaign c on c.name = 'Free the Harbour Five'
  join account a on a.email = l.owner or (l.owner = '' and a.id = (select id from sample_owner));

insert into ask (id, version, letter_id, position, text)
select uuidv7(), 0, l.id, a.position, a.text
  from letter l
  join campaign c on c.id = l.campaign_id and c.name = 'Free the Harbour Five',
       (values (1, 'Raise the case of the five journalists with the government of Veshka, in public and by name.'),
               (2, 'Table a motion that calls for their immediate release.'),
               (3, 'Send an observer to the appeal hearing.')) as a (position, text)
 where l.kind = 'open letter' or a.position > 1;

insert into letter_version (id, version, letter_id, language, text)
select uuidv7(), 0, l.id, 'en',
       case l.kind when 'open letter' then E'Honourable Members,\n\nFor **four hundred days** five reporters of the Harbour Gazette have been held in Veshka. Their crime is a series of articles about the dredging of the old port, and about who was paid for it. No court has heard a witness in their defence.\n\nWe write to you because parliaments are heard where petitions are not. We ask you to:\n\n1. raise their case with the government of Veshka, in public and by name;\n2. table a motion that calls for their immediate release;\n3. send an observer to the appeal hearing.\n\nThe five are a printer’s daughter, two brothers, a retired harbour pilot and a student in her second year. They would do the same for others.\n\nYours faithfully,\n\n*The Network for Open Waters*'
       else E'The appeal of the Harbour Five will be heard within weeks. The undersigned organisations ask every parliament that trades with Veshka to be in the room.\n\n> A hearing without witnesses is not a hearing.\n\nWe call on you to table a motion for their release, and to send an observer to the hearing.' end
  from letter l
  join campaign c on c.id = l.campaign_id and c.name = 'Free the Harbour Five';

insert into addressee (id, version, letter_id, position, parliament_id)
select uuidv7(), 0, l.id, row_number() over (partition by l.id order by o.n), p.id
  from letter l
  join campaign c on c.id = l.campaign_id and c.name = 'Free the Harbour Five'
  join unnest(array['eu','us','ca','au','gb','nz']) with ordinality o (code, n) on true
  join parliament p on p.code = o.code;

-- The open letter went to nearly everybody, the statement to fewer, and some of them still wait to be sent.
insert into sending (id, letter_id, sent_on, sent_via, recorded_by, recorded_at)
select uuidv7(), l.id, l.dated_on + later, 'email', l.owner_id, l.dated_on + later + time '17:00'
  from letter l
  join campaign c on c.id = l.campaign_id and c.name = 'Free the Harbour Five'
 cross join generate_series(0, 2) later;

insert into recipient (id, version, letter_id, addressee_id, lawmaker_id, parliament_id, chamber_id, channel_id, state, excluded_because,
        sending_id, sent_on, sent_by, sent_via, version_as_sent, name_as_sent, party_as_sent, chamber_as_sent, constituency_as_sent)
select uuidv7(), 0, l.id, d.id, s.id, s.parliament_id, s.chamber_id, h.id, x.state,
       case x.state when 'excluded' then 'asked not to be written to' end,
       case when x.sent then (select a.id from sending a where a.letter_id = l.id and a.sent_on = l.dated_on + s.n % 3) end,
       case when x.sent then l.dated_on + s.n % 3 end,
       case when x.sent then l.owner_id end,
       case when x.sent then 'email' end,
       case when x.sent then v.id end,
       case when x.sent then g.name end,
       case when x.sent then g.party end,
       case when x.sent then g.chamber end,
       case when x.sent then g.constituency end
  from letter l
  join campaign c on c.id = l.campaign_id and c.name = 'Free the Harbour Five'
  join sample_person s on l.kind = 'open letter' or s.n % 2 = 0
  join lawmaker_listing g on g.lawmaker_id = s.id
  join addressee d on d.letter_id = l.id and d.parliament_id = s.parliament_id
  join letter_version v on v.letter_id = l.id
  left join channel h on h.lawmaker_id = s.id and h.kind = 'email' and h.state <> 'bounced'
 cross join lateral (select h.id is not null and s.n % 41 <> 0 and (l.kind = 'open letter' or s.parliament <> 'us') as sent) w
 cross join lateral (select w.sent, case
        when s.n % 41 = 0 then 'excluded'
        when not w.sent then 'chosen'
        when l.kind = 'open letter' and s.luck < 0.14 then 'answered'
        when l.kind = 'open letter' and s.luck < 0.30 then 'acknowledged'
        when s.luck < 0.06 then 'answered'
        when s.luck < 0.12 then 'acknowledged'
        when s.luck > 0.985 then 'returned'
        else 'sent' end as state) x;

insert into response (id, version, recipient_id, received_on, via, class, text, signed_by, recorded_by, recorded_at)
select uuidv7(), 0, r.id, d.day, 'email',
       case r.state
            when 'acknowledged' then (array['acknowledgement','holding reply','forwarded'])[1 + s.n % 3]
            when 'returned' then 'returned'
            else (array['support','support','refusal','meeting offered','material asked for','public act without reply'])[1 + s.n % 6] end,
       case r.state
            when 'acknowledged' then 'Thank you for your letter, which the Member has received.'
            when 'returned' then 'Delivery failed: mailbox unavailable.'
            else (array['I share your concern and will raise the case.','I have signed the motion that my colleagues tabled.','My office does not comment on matters before a foreign court.',
                        'Could we speak about this in my office next week?','Please send us the documents of the trial.','The Member spoke about the case in the chamber.'])[1 + s.n % 6] end,
       case when s.n % 4 = 0 then 'Robin ' || s.family else '' end,
       r.sent_by, least(d.day + time '10:30', now())
  from recipient r
  join letter l on l.id = r.letter_id
  join campaign c on c.id = l.campaign_id and c.name = 'Free the Harbour Five'
  join sample_person s on s.id = r.lawmaker_id
 cross join lateral (select least(r.sent_on + 1 + (s.n * 3) % 55, current_date - s.n % 6) as day) d
 where r.state in ('answered', 'acknowledged', 'returned');

create temporary table sample_contact on commit drop as
select t.*, current_date - (1 + t.nth * 2 % 80)::int as talked_on
  from (select uuidv7() as id, r.letter_id, l.campaign_id, s.id as lawmaker_id, s.n, s.family, r.sent_by,
               row_number() over (order by s.luck) as nth
          from recipient r
          join letter l on l.id = r.letter_id and l.kind = 'open letter'
          join campaign c on c.id = l.campaign_id and c.name = 'Free the Harbour Five'
          join sample_person s on s.id = r.lawmaker_id
         where r.sent_on is not null and s.n % 9 in (1, 4)) t;

insert into contact (id, version, kind, direction, happened_at, campaign_id, letter_id, notes, confidential, recorded_by)
select id, 0, (array['call','meeting','email','call','message'])[1 + n % 5],
       (array['we to them','together','they to us','we to them','we to them'])[1 + n % 5],
       talked_on + make_interval(hours => 8 + n % 9, mins => n % 4 * 15),
       campaign_id, letter_id,
       (array['Spoke to the office: the letter lies on the desk, an answer is being **drafted**.',
              'Met for half an hour. Knows the port, asked good questions; wants the trial documents.',
              'The adviser asks for a one-page summary before the committee meets.',
              'Nobody picked up. Try again in the morning, their time.',
              'Sent the photographs of the newsroom, as promised.'])[1 + n % 5],
       nth % 15 = 0, sent_by
  from sample_contact;
insert into contact_lawmaker (contact_id, lawmaker_id) select id, lawmaker_id from sample_contact;
insert into contact_account (contact_id, account_id) select id, sent_by from sample_contact;

insert into follow_up (id, version, what, due_on, assignee_id, lawmaker_id, campaign_id, letter_id, contact_id, raised_by, raised_at, done_at, done_by)
select uuidv7(), 0,
       (array['Call again about the letter','Send the trial documents','Send the one-page summary','Ask whether the motion is tabled','Thank them for the speech'])[1 + n % 5],
       greatest(talked_on + 1, current_date + (nth % 19)::int - 6),
       case when nth % 3 = 0 then sent_by else (select id from sample_owner) end,
       lawmaker_id, campaign_id, letter_id, id, sent_by, talked_on + time '18:00',
       case when nth % 4 in (0, 3) then least(talked_on + 2 + (nth % 12)::int, current_date - 1) + time '20:00' end,
       case when nth % 4 in (0, 3) then sent_by end
  from sample_contact
 where nth <= 44;

-- Where those stand who were spoken to: what the talk left behind, unless it was confidential, and where some of them moved to.
create temporary table sample_stand on commit drop as
select k.id as contact_id, k.lawmaker_id, k.campaign_id, k.sent_by, k.nth, k.talked_on,
       (array['undecided','sceptic','undecided','supporter','undecided','opponent','supporter'])[1 + k.nth % 7] as first,
       (array['supporter','undecided','champion','champion','supporter','sceptic','supporter'])[1 + k.nth % 7] as later
  from sample_contact k
 where k.nth % 2 = 0 and k.nth % 15 > 0;

insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, contact_id, recorded_by, recorded_at)
select uuidv7(), 0, lawmaker_id, campaign_id, first, talked_on, 'private impression', (array['likely','guess','sure'])[1 + nth % 3],
       contact_id, sent_by, talked_on + time '18:00'
  from sample_stand;
insert into position (id, version, lawmaker_id, campaign_id, step, taken_on, basis, confidence, link, quote, recorded_by, recorded_at)
select uuidv7(), 0, lawmaker_id, campaign_id, later, day, case later when 'champion' then 'public act' else 'private impression' end,
       case later when 'champion' then 'sure' else 'likely' end,
       case later when 'champion' then 'https://news.example/harbour-five/' || nth else '' end,
       case later when 'champion' then 'Reporting on a harbour is no crime.' else '' end,
       sent_by, day + time '18:00'
  from sample_stand
 cross join lateral (select talked_on + 9 + (nth % 11)::int as day) d
 where first <> later and nth % 3 > 0 and day < current_date;

-- What was promised in talks: some of it done, with what shows it, some still to come, some past its day.
insert into commitment (id, version, lawmaker_id, campaign_id, letter_id, what, promised_on, due_on, contact_id, state, settled_on, settled_by,
        proof_link, recorded_by, recorded_at)
select uuidv7(), 0, lawmaker_id, campaign_id, letter_id,
       (array['Will ask the minister about the five by name','Will sign the motion','Will visit the families with our observer',
              'Will speak in the debate about the port'])[1 + nth % 4],
       talked_on, talked_on + 30, id, state,
       case when state <> 'open' then least(talked_on + 4 + (nth % 20)::int, current_date - 1) end,
       case when state <> 'open' then sent_by end,
       case state when 'kept' then 'https://news.example/harbour-five/promise-' || nth else '' end,
       sent_by, talked_on + time '18:00'
  from sample_contact
 cross join lateral (select (array['kept','open','kept','open','broken','open'])[1 + nth / 7 % 6] as state) x
 where nth % 7 = 3 and nth % 15 > 0;

insert into goal (id, version, campaign_id, measure, step, target, starts_on, due_on, recorded_by, recorded_at)
select uuidv7(), 0, c.id, g.measure, g.step, g.target, c.started_on, current_date + g.days, c.owner_id, c.started_on + time '10:00'
  from (values ('answers', null, 90, 45), ('lawmakers', 'champion', 15, 75), ('actions', null, 3, 105)) as g (measure, step, target, days)
  join campaign c on c.name = 'Free the Harbour Five';

-- What came of it in parliament: a resolution with its vote, and a question that somebody put.
create temporary table sample_action on commit drop as
select uuidv7() as id, c.parliament, c.parliament_id, c.chamber_id, a.*
  from (values ('eu', 'resolution', 'On the Harbour Five and the freedom of the press', 'B10-0147', 12, 'adopted', 'contributed',
                'The first sponsor quoted the letter when she opened the debate.'),
               ('nz', 'written question', 'What the government does for the Harbour Five', 'WQ 4711', 20, 'answered', 'asked for', '')
       ) as a (parliament_code, kind, title, reference, days, stage, bearing, reason)
  join sample_chamber c on c.parliament = a.parliament_code;

insert into parliamentary_action (id, version, kind, title, reference, parliament_id, chamber_id, acted_on, stage, recorded_by, recorded_at)
select id, 0, kind, title, reference, parliament_id, chamber_id, current_date - days, stage, (select id from sample_owner), now()
  from sample_action;

insert into action_part (action_id, lawmaker_id, role, recorded_by, recorded_at)
select a.id, s.id, d.role, (select id from sample_owner), now()
  from sample_action a
  join sample_person s on s.chamber_id = a.chamber_id
 cross join lateral (values
        (case s.n when 1 then 'sponsor' when 4 then 'cosponsor' when 7 then 'cosponsor' when 10 then 'speaker' end),
        (case when a.kind = 'resolution' then (array['for','for','for','against','abstained','absent'])[1 + s.n % 6] end)) as d (role)
 where d.role is not null and (a.kind = 'resolution' or d.role = 'sponsor');

insert into action_bearing (id, version, action_id, letter_id, bearing, reason, said_by, said_at)
select uuidv7(), 0, a.id, l.id, a.bearing, a.reason, (select id from sample_owner), now()
  from sample_action a
  join campaign c on c.name = 'Free the Harbour Five'
  join letter l on l.campaign_id = c.id and l.kind = 'open letter';

-- What was sent is sealed: the checksum is made of the form that the letter feature documents and checks.
update letter_version v
   set sealed_form = 1, sealed_at = l.dated_on + time '09:00', sealed_by = l.owner_id,
       checksum = encode(sha256(convert_to(normalize(
           E'Parley letter, form 1\nTitle: ' || l.title || E'\nLanguage: ' || v.language || E'\n'
           || coalesce((select string_agg('Ask: ' || a.text || E'\n', '' order by a.position) from ask a where a.letter_id = l.id), '')
           || E'\n' || v.text, nfc), 'UTF8')), 'hex')
  from letter l
  join campaign c on c.id = l.campaign_id and c.name = 'Free the Harbour Five'
 where v.letter_id = l.id;
