package fengxiang.setup;

import fengxiang.preview.Namesake;
import java.util.List;

/**
 * What else may bear our names, as far as the articles of the last {@link NamesakeSearch#DAYS} days tell.
 *
 * @param days how far back was looked, by time of publication
 * @param articles how many have one of the names
 * @param looked how many of them were looked through, the latest
 * @param candidates longer names around ours, the likeliest first
 */
record Namesakes(int days, long articles, int looked, List<Namesake> candidates) {}
