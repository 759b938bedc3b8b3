package fengxiang.detection.risk;

/** Why a level is not what the score alone would give. */
public enum RiskGate {
    /** Level I, with too few national outlets. */
    NATIONAL_FOR_I("缺少中央媒体报道，不到Ⅰ级"),
    /** Level I, with too few negative stories. */
    NEGATIVE_FOR_I("负面报道篇数不足，不到Ⅰ级"),
    /** Level II, with no provincial outlet and few outlets. */
    SPREAD_FOR_II("没有省级以上媒体且媒体不多，不到Ⅱ级"),
    /** No more negative than usual: attention at most. */
    NOT_NEGATIVE("没有负面占比升高的证据，最高Ⅳ级"),
    /** The topic's least level. */
    FLOOR("专题设有最低级别");

    private final String chinese;

    RiskGate(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
