package fengxiang.account.token;

import fengxiang.account.ForAdmin;
import fengxiang.account.Scope;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** API tokens, for administrators. */
@RestController
@RequestMapping("/api/tokens")
@ForAdmin
class TokenController {

    private final TokenAdministration administration;
    private final Clock clock;

    TokenController(TokenAdministration administration, Clock clock) {
        this.administration = administration;
        this.clock = clock;
    }

    /** @param expiresAt with offset; null: never */
    record NewToken(
            @Nullable String name,
            @Nullable Set<Scope> scopes,
            @Nullable OffsetDateTime expiresAt) {}

    @GetMapping
    List<TokenView> list() {
        return administration.list();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TokenView create(@RequestBody NewToken token) {
        OffsetDateTime expiresAt = token.expiresAt();
        return administration.create(
                TokenFields.name(token.name()),
                TokenFields.scopes(token.scopes()),
                TokenFields.expiresAt(expiresAt == null ? null : expiresAt.toInstant(), clock.instant()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id) {
        administration.revoke(id);
    }
}
