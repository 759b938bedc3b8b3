package fengxiang.crawler.frontier;

import fengxiang.crawler.work.Errand;
import fengxiang.model.LookOrder;
import org.jspecify.annotations.Nullable;

/**
 * One address that a thread works on; while it does, nobody else works on its host.
 *
 * @param look null: the address was due; else a person wants to see it
 */
public record Task(HostWork host, Errand errand, @Nullable LookOrder look) {}
