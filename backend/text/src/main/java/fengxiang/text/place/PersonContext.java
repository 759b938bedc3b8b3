package fengxiang.text.place;

import java.util.List;

/** 市民李安徽, 张广西介绍: people are named after places. */
final class PersonContext implements Refusal {

    static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁卢姚沈钟姜崔谭陆范汪廖石韦贾夏付邹熊白孟秦邱侯尹薛闫雷"
            + "龙史陶贺毛郝顾龚邵覃武钱戴严莫孔汤康易乔赖樊文庞颜殷施洪翟倪牛鲁葛岳齐尚季祝欧聂俞章阎甄柳卞焦包穆车伍涂祁甘宁左裴项谷耿詹梅骆阮贝柯翁瞿晏缪裘屈冉滕佟";

    /** Surnames that are other words more often; they count only where they are words of their own. */
    static final String MORE_SURNAMES = SURNAMES + "方傅万段黎常江温申游辛柴鲍喻戚房金华凌舒路蓝闵解强";

    /** How words end that say what somebody is: 市民, 司机, 记者, 车主. */
    private static final String ROLES = "员民警机练主人长理记者师傅客生子叫姓友板厨计匠";

    private static final List<String> DOES = List.of(
            "说", "表示", "介绍", "告诉", "称", "答", "坦言", "先生", "女士", "同志", "同学", "老师", "师傅", "教练", "回忆", "反映", "认为", "解释",
            "指出", "强调", "透露", "医生", "护士", "律师", "教授", "主任", "校长", "院长", "局长", "经理", "书记", "队长", "法官", "博士", "警官", "大爷",
            "大妈", "阿姨", "叔叔");

    /** Where the surname is a word of its own, further ends of such words: 班主任, 选手, 支书, 焊工, 英雄. */
    private static final String MORE_ROLES = "任雄手书工匠兵星士徒家医妈爸叔姨爷奶婆嫂哥弟姐妹侨户农孩童伯将官女男童戏模";

    /** What is done by people only, or said of them. */
    private static final List<String> TITLES = List.of(
            "先生", "女士", "同志", "同学", "老师", "师傅", "教练", "医生", "护士", "律师", "教授", "大爷", "大妈", "阿姨", "叔叔", "警官", "法官", "博士",
            "退休", "回忆", "坦言");

    /** Whether somebody with that surname is meant. */
    static boolean isSaidOf(Chars chars, int surname, int end) {
        return chars.hasOneOf(ROLES, surname - 1)
                || chars.hasOneOf(MORE_ROLES, surname - 1)
                || Tails.startsWithAny(chars, end, TITLES)
                || chars.has("名叫", surname - 2);
    }

    /** 驻南宁记者: where somebody works says nothing of the matter. */
    private static final List<String> POSTED = List.of("记者", "特派", "首席", "特约");

    private static final List<String> STRICT_ROLES =
            List.of("记者", "民警", "交警", "市民", "村民", "居民", "司机", "教练", "学员", "车主", "检测员", "通讯员", "同事");

    @Override
    public boolean refuses(Chars chars, Form form, int start, int end) {
        if (!Refusals.isShort(form)) {
            return false;
        }
        if (chars.has("驻", start - 1) && Tails.startsWithAny(chars, end, POSTED)) {
            return true;
        }
        if (chars.hasOneOf(SURNAMES, start - 1)) {
            boolean begins = !chars.isHan(start - 2) || chars.has("的", start - 2);
            return chars.hasOneOf(ROLES, start - 2)
                    || begins && Tails.startsWithAny(chars, end, DOES)
                    || begins && chars.has("把", end);
        }
        return form.regions().getLast().level() == RegionLevel.COUNTY && followsARole(chars, start);
    }

    /** 民警高平: a county's name is somebody's whole name. */
    private static boolean followsARole(Chars chars, int start) {
        for (String role : STRICT_ROLES) {
            if (chars.has(role, start - role.length())) {
                return true;
            }
        }
        return false;
    }
}
