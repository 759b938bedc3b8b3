package fengxiang.organisation;

/**
 * What one of the four levels is called here.
 *
 * @param level 1 to 4, the most serious first
 * @param word such as 特别重大
 * @param meaning who leads and who is told, in words
 */
public record LevelWords(int level, String word, String meaning) {}
