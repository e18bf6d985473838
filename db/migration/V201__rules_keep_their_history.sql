-- What a letter does by itself is told with the letter; its steps are written once.
select audited('rule', about => 'r.letter_id');
