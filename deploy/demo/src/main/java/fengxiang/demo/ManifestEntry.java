package fengxiang.demo;

import java.util.Map;

/**
 * One request that makes the demo known to the backend.
 *
 * @param post path to post to
 * @param body the JSON body
 */
public record ManifestEntry(String post, Map<String, Object> body) {}
