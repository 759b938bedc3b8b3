package fengxiang.sentiment.towards;

import java.util.regex.Pattern;

/** Words that speak of who was named before. */
final class Anaphora {

    private static final Pattern WORDS =
            Pattern.compile("[该本这此](?:家|所|个|座)?(?:公司|单位|站|校|院|厂|局|所|中心|集团|大厅|检测站|驾校|医院|学校|企业|机构|馆|车站|支队|大队|部门|店|行|社|协会)"
                    + "|他们|它们|其(?:工作人员|负责人|员工|客服|窗口|服务|司机|教练|医生)");

    private Anaphora() {}

    static boolean in(String sentence) {
        return WORDS.matcher(sentence).find();
    }
}
