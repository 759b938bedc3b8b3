package fengxiang.setup;

import fengxiang.account.ForAdmin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Well-known outlets to begin with. They are a proposal: nothing is entered or fetched until somebody ticks it. */
@RestController
@ForAdmin
class StarterController {

    private final List<Starter> starters = read();

    @GetMapping("/api/setup/starters")
    List<Starter> list() {
        return starters;
    }

    static List<Starter> read() {
        try (InputStream in = new ClassPathResource("setup/outlets.json").getInputStream()) {
            return List.copyOf(JsonMapper.shared().readValue(in, new TypeReference<List<Starter>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
