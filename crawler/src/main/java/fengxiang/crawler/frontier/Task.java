package fengxiang.crawler.frontier;

import fengxiang.model.DueUrl;
import fengxiang.model.SourceProfile;

/**
 * One due address that a thread works on; while it does, nobody else works on its host.
 *
 * @param delayMillis the least pause between two requests to the host, as the lease asks
 */
public record Task(HostWork host, DueUrl url, SourceProfile source, long delayMillis) {}
