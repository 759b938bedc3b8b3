package fengxiang.detection.risk;

/** Of a warning, in ascending order: blue, yellow, orange, red. */
public enum RiskLevel {
    NONE("无"),
    IV("Ⅳ级"),
    III("Ⅲ级"),
    II("Ⅱ级"),
    I("Ⅰ级");

    private final String chinese;

    RiskLevel(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    boolean isAbove(RiskLevel other) {
        return compareTo(other) > 0;
    }

    RiskLevel below() {
        return values()[Math.max(0, ordinal() - 1)];
    }
}
