-- Forecasts as an issued pack showed them: written with the pack, once, so that they can be scored when their months arrive.
CREATE TABLE kept_forecast (
    partnership_id bigint             NOT NULL,
    pack_id        text               NOT NULL,
    measure_code   text               NOT NULL,
    method         text               NOT NULL,
    direction      text               NOT NULL CHECK (direction IN ('INCREASE', 'DECREASE', 'NEUTRAL')),
    frequency      text               NOT NULL CHECK (frequency IN ('MONTHLY', 'QUARTERLY', 'TERMLY', 'ANNUAL')),
    -- The newest settled figure then, and how much the series usually moved from one period to the next.
    origin_start   date               NOT NULL,
    origin_end     date               NOT NULL CHECK (origin_end >= origin_start),
    origin_value   double precision   NOT NULL,
    usual_change   double precision   NOT NULL CHECK (usual_change >= 0),
    -- One place a step, the nearest first.
    lower95        double precision[] NOT NULL,
    lower80        double precision[] NOT NULL CHECK (cardinality(lower80) = cardinality(lower95)),
    median         double precision[] NOT NULL CHECK (cardinality(median) = cardinality(lower95)),
    upper80        double precision[] NOT NULL CHECK (cardinality(upper80) = cardinality(lower95)),
    upper95        double precision[] NOT NULL CHECK (cardinality(upper95) = cardinality(lower95)),
    -- One place a promise that lay ahead.
    promise        text[]             NOT NULL,
    promised_value double precision[] NOT NULL CHECK (cardinality(promised_value) = cardinality(promise)),
    promised_due   date[]             NOT NULL CHECK (cardinality(promised_due) = cardinality(promise)),
    promised_step  integer[]          NOT NULL CHECK (cardinality(promised_step) = cardinality(promise) AND 1 <= ALL (promised_step)),
    chance         double precision[] NOT NULL CHECK (cardinality(chance) = cardinality(promise) AND 0 <= ALL (chance) AND 1 >= ALL (chance)),
    PRIMARY KEY (partnership_id, pack_id, measure_code),
    FOREIGN KEY (partnership_id, pack_id) REFERENCES pack,
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure
);
SELECT guard_partnership_table('kept_forecast', false);
