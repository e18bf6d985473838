-- Who let a calendar read what is due, how much of it, and until when: what walks away is told to administrators. The secret is not.
select audited('calendar_address', about => 'r.account_id', key => 'account_id',
    aside => '{id, hash, detail_since, revision, fetched_at}');
