package fengxiang.text.place;

import java.util.List;

/** 上海汽车集团, 滁州市祥和驾驶员培训有限公司, 江苏银行; but not 合肥的一家公司. */
final class CompanyNames implements Refusal {

    /**
     * No name of a company has these; an organ of the state ends with some of them, and what follows is another thing.
     */
    private static final String NEVER = "的在了被将对与及某是约谈委府厅局院";

    private static final List<String> LEGAL_FORMS = List.of("有限公司", "有限责任公司", "股份公司", "股份有限", "集团公司", "控股集团");
    private static final int LEGAL_REACH = 20;

    /** Before a bare 公司 also what counts, compares, reports. */
    private static final String SELDOM = NEVER + "一两三四五六几数多各家和有把为从到让给向说称诉告求近昨今日月年后前等其他她它我你这那该此本个站所处内外";

    private static final List<String> ENDS = List.of("公司", "集团", "股份", "银行", "证券", "期货", "基金", "信托", "航空", "人寿", "财险");
    private static final int REACH = 8;

    /** 洛阳钼业, 安阳钢铁: what firms call themselves after the place and what they make. */
    private static final List<String> SECTORS = List.of(
            "钨业", "钼业", "铜业", "铝业", "锌业", "锡业", "钛业", "铅业", "锂业", "镍业", "煤业", "矿业", "药业", "酒业", "乳业", "纸业", "糖业", "粮业",
            "置业", "实业", "钢铁", "特钢", "重工", "重汽", "机床", "轴承", "制药", "高科", "百货", "超市", "煤电", "化纤", "石化", "电缆", "光电", "农商行",
            "酒家");

    private static final int SECTOR_REACH = 2;

    private static final List<String> ORDINARY =
            List.of("航空港", "航空口岸", "航空展", "航空运输", "银行卡", "银行业", "银行网点", "基金会", "集团军", "证券业", "公司法");

    @Override
    public boolean refuses(Chars chars, Form form, int start, int end) {
        if (Tails.find(chars, end, LEGAL_REACH, NEVER, LEGAL_FORMS) >= 0) {
            return true;
        }
        if (Refusals.isShort(form) && Tails.find(chars, end, SECTOR_REACH, SELDOM, SECTORS) >= 0) {
            return true;
        }
        int behind = isBranch(chars, end) ? -1 : Tails.find(chars, end, REACH, SELDOM, ENDS);
        return behind >= 0 && !Tails.startsWithAny(chars, behind - 2, ORDINARY);
    }

    /** 安徽分公司 and 中国移动安徽公司 are in 安徽. */
    private static boolean isBranch(Chars chars, int end) {
        return chars.has("分公司", end) || chars.has("分行", end) || chars.has("公司", end);
    }
}
