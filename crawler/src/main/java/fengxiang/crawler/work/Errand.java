package fengxiang.crawler.work;

import fengxiang.model.DueUrl;
import fengxiang.model.SourceProfile;
import fengxiang.model.WebAddress;

/**
 * One address to be fetched.
 *
 * @param source on whose behalf
 * @param delayMillis the least pause between two requests to its host
 */
public record Errand(DueUrl url, SourceProfile source, long delayMillis) {

    /** Host and, when not the scheme's own, port. */
    String host() {
        return WebAddress.parse(url.url()).authority();
    }
}
