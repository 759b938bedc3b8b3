package fengxiang.keyword;

import java.util.List;
import org.springframework.stereotype.Component;

/** The keywords that people entered, without those retired or waiting for a second person. */
@Component
class EnteredKeywords implements KeywordProvider {

    private final KeywordStore store;

    EnteredKeywords(KeywordStore store) {
        this.store = store;
    }

    @Override
    public List<String> words() {
        return store.all().stream().filter(Keyword::used).map(Keyword::term).toList();
    }
}
