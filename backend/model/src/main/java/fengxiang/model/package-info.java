/**
 * The records that crawler and backend exchange over HTTP, the rules of identity that both must agree on, and which
 * addresses neither connects to.
 *
 * <p>Plain Java: no Spring, no Elasticsearch, no JSON library. A record's JSON is its components by name; enums are
 * written in lower case (their {@code toString}); instants are ISO 8601.
 */
@NullMarked
package fengxiang.model;

import org.jspecify.annotations.NullMarked;
