package fengxiang.screen;

import fengxiang.account.ForScreen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The leaders' screen. */
@RestController
@ForScreen
class ScreenController {

    private final Screen screen;

    ScreenController(Screen screen) {
        this.screen = screen;
    }

    @GetMapping("/api/screen")
    ScreenView get() {
        return screen.now();
    }
}
