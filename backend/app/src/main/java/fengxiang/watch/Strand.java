package fengxiang.watch;

import fengxiang.detection.LateEpisode;
import fengxiang.detection.Reading;
import fengxiang.detection.Series;
import java.util.List;

/**
 * What a rule says of one series, bin by bin. A rule has two of them where articles of which only the day is known
 * count in the long window alone.
 */
record Strand(Series series, List<Reading> readings, List<LateEpisode> late) {}
