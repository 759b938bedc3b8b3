package fengxiang.crawler.frontier;

import fengxiang.crawler.work.Errand;

/** One due address that a thread works on; while it does, nobody else works on its host. */
public record Task(HostWork host, Errand errand) {}
