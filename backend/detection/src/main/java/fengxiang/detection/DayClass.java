package fengxiang.detection;

/** Days on which as much is published as on others of the class. */
public enum DayClass {
    WORKDAY,
    WEEKEND,
    HOLIDAY
}
