package fengxiang.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article that a polite collector must have.
 *
 * @param url where it really stands
 * @param outletHost host and port of its outlet
 * @param kind news, social or review
 * @param title without the outlet's name and without personal details
 * @param body paragraphs separated by newlines, without personal details
 * @param publishedAt null where the page names no time; for a day, its beginning in Asia/Shanghai
 * @param precision minute, day or inferred
 * @param loose true: personal details stood in it, and replies follow; title and body are to be found in the collected
 *     text approximately
 * @param trait what is peculiar about its page, in lower case; plain for most
 * @param topic which of the demo's subjects it belongs to
 */
public record Expected(
        String url,
        String outletHost,
        String kind,
        String title,
        String body,
        @Nullable Instant publishedAt,
        String precision,
        boolean loose,
        String trait,
        String topic) {}
