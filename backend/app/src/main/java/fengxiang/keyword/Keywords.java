package fengxiang.keyword;

import java.util.List;
import org.springframework.stereotype.Service;

/** What patrols and search connectors look for now. */
@Service
public class Keywords {

    private final List<KeywordProvider> providers;

    Keywords(List<KeywordProvider> providers) {
        this.providers = providers;
    }

    /** Every word once, in order of characters. */
    public List<String> words() {
        return providers.stream()
                .flatMap(p -> p.words().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
