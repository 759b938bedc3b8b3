package fengxiang.health;

import fengxiang.source.Source;

/**
 * A source has come into another state, and that is on record. Announced once, by one backend; who must not miss it
 * compares {@link SourceHealth#all} from time to time, because a crash may come in between.
 */
public record SourceStateChanged(Source source, Verdict verdict) {}
