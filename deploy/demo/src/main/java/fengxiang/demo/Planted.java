package fengxiang.demo;

/**
 * Something personal that stands on the demo's pages and must be stored nowhere.
 *
 * @param kind name, editor, phone, identity, plate or profile
 * @param text as it may turn up; phones without separators and with them are listed separately
 */
public record Planted(String kind, String text) {}
