package fengxiang.model;

/**
 * A crawler asks for hosts to work on.
 *
 * @param crawler name of the crawler process, stable while it runs
 * @param hosts how many hosts it can take at the most
 */
public record LeaseRequest(String crawler, int hosts) {}
