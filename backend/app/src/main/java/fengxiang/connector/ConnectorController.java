package fengxiang.connector;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForOffice;
import fengxiang.account.ForStaff;
import fengxiang.keyword.Keywords;
import fengxiang.look.LookView;
import fengxiang.source.Activity;
import fengxiang.source.SearchSources;
import fengxiang.source.Source;
import fengxiang.source.SourceActivity;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The connectors over HTTP. They are paused, resumed and asked at once as the sources that they are. */
@RestController
@ForStaff
@RequestMapping("/api/connectors")
class ConnectorController {

    private final ConnectorDesk desk;
    private final SearchSources sources;
    private final SourceActivity activity;
    private final Quotas quotas;
    private final Keywords keywords;
    private final ConnectorProperties properties;
    private final CurrentUser currentUser;
    private final Clock clock;

    ConnectorController(
            ConnectorDesk desk,
            SearchSources sources,
            SourceActivity activity,
            Quotas quotas,
            Keywords keywords,
            ConnectorProperties properties,
            CurrentUser currentUser,
            Clock clock) {
        this.desk = desk;
        this.sources = sources;
        this.activity = activity;
        this.quotas = quotas;
        this.keywords = keywords;
        this.properties = properties;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @GetMapping
    ConnectorList list() {
        return new ConnectorList(
                keywords.words().size(), new ConnectorList.Keys(properties.qianfanKey() != null), views(sources.all()));
    }

    @ForOffice
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ConnectorView create(@RequestBody ConnectorDraft draft) {
        return views(List.of(desk.create(draft, currentUser.get()))).getFirst();
    }

    @ForOffice
    @PutMapping("/{id}")
    ConnectorView change(@PathVariable String id, @RequestBody ConnectorDraft draft) {
        return views(List.of(desk.change(id, draft))).getFirst();
    }

    /** Asks one question now; the answer is a look, to be come back for. */
    @ForOffice
    @PostMapping("/trials")
    @ResponseStatus(HttpStatus.ACCEPTED)
    LookView tryOut(@RequestBody ConnectorTrial trial) {
        return LookView.of(desk.tryOut(trial), clock.instant());
    }

    private List<ConnectorView> views(List<Source> connectors) {
        Map<String, Activity> activities =
                activity.of(connectors.stream().map(Source::id).toList());
        Map<String, Integer> asked = quotas.askedToday(connectors);
        return connectors.stream()
                .map(c -> ConnectorView.of(
                        c,
                        activities.getOrDefault(c.id(), Activity.NONE),
                        asked.getOrDefault(c.id(), 0),
                        properties.keySet(Objects.requireNonNull(c.search()).kind())))
                .toList();
    }
}
