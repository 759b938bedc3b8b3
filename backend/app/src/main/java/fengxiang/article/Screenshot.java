package fengxiang.article;

import java.time.Instant;

/**
 * A picture of the publication that one of us added, its blurred parts burnt in.
 *
 * @param file its id in the file store
 * @param width in pixels
 * @param height in pixels
 * @param addedBy user name of our own person, or the name of a token
 */
public record Screenshot(String file, int width, int height, Instant addedAt, String addedBy) {}
