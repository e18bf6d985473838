-- What came back on a letter is counted by day and class from this index alone, in which the many of one day and class lie together.
create index response_on_day on response (letter_id, received_on, class);
