package fengxiang.text.privacy;

import java.util.Set;

/** Chinese surnames: those that most people bear, and the usual ones of two characters. */
final class Surnames {

    private static final String SINGLE = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕"
            + "丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺毛段郝顾龚邵万覃武钱戴严莫孔向常"
            + "汤康易乔赖樊文庞颜殷施洪翟安倪牛鲁葛岳齐尚季祝欧聂俞章阎甄柳卞焦包穆车关伍涂祁甘宁兰左裴项谷耿詹梅"
            + "费温游辛管牟霍裘柯阮古童符冉巩鄢闵应卓苗路桑晏滕邢骆吉喻舒屈祖盛靳单纪柴瞿蒲佟迟";

    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "司徒", "夏侯", "东方", "南宫", "端木", "呼延", "轩辕",
            "钟离", "申屠");

    private Surnames() {}

    /** Whether one stands anywhere in the text: without, nobody is named in it. */
    static boolean anyIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SINGLE.indexOf(text.charAt(i)) >= 0
                    || DOUBLE.contains(text.substring(i, Math.min(i + 2, text.length())))) {
                return true;
            }
        }
        return false;
    }

    /** 2, 1, or 0 where the text begins with none. */
    static int lengthAtStart(String text) {
        if (text.length() > 2 && DOUBLE.contains(text.substring(0, 2))) {
            return 2;
        }
        return !text.isEmpty() && SINGLE.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    }
}
