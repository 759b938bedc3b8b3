package fengxiang.elasticsearch.hanlp;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/** What an index may set for its words. */
@AnalysisSettings
public interface WordSettings {

    /** Further whole words, e.g. names of services. Used when indexing only, so that old articles stay found. */
    @ListSetting(path = "user_words")
    List<String> userWords();
}
