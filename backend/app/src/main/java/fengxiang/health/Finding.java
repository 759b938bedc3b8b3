package fengxiang.health;

/** What the rules find of a source at one moment. */
record Finding(Cause cause, Facts facts) {}
