package fengxiang.launcher.bench.reposts;

/** A report of the event with the number. */
record EventReport(int event, String title, String body) {}
