package fengxiang.launcher;

import fengxiang.launcher.backend.BackendApi;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** People's accounts, through the running backend; also the way back in when a password is lost. */
@Command(
        name = "users",
        description = "Lists and changes the accounts of a running installation; lists them without a command.",
        mixinStandardHelpOptions = true)
final class UsersCommand implements Runnable {

    private static final String NAME = "as typed at the log-in";
    private static final String ROLES = "monitor, office, leader, spokesperson, admin; several with commas";

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    /** Lists where no sub-command is named. */
    @Override
    public void run() {
        list();
    }

    @Command(
            name = "list",
            description = "Prints all accounts, one JSON object a line.",
            mixinStandardHelpOptions = true)
    void list() {
        backend().get("/api/users").forEach(this::print);
    }

    @Command(
            name = "add",
            description = "Makes an account and prints its generated password once.",
            mixinStandardHelpOptions = true)
    void add(
            @Parameters(paramLabel = "USERNAME", description = NAME) String username,
            @Option(names = "--name", paramLabel = "NAME", description = "shown to others (default: the user name)")
                    @Nullable
                    String displayName,
            @Option(
                            names = "--roles",
                            paramLabel = "ROLE",
                            split = ",",
                            defaultValue = "monitor",
                            description = ROLES + " (default: ${DEFAULT-VALUE})")
                    List<String> roles) {
        String shown = displayName == null ? username : displayName;
        print(backend().post("/api/users", Map.of("username", username, "displayName", shown, "roles", roles)));
    }

    @Command(
            name = "password",
            description = "Gives an account a new generated password and prints it once.",
            mixinStandardHelpOptions = true)
    void password(@Parameters(paramLabel = "USERNAME", description = NAME) String username) {
        print(backend().post("/api/users/" + PathSegment.of(username) + "/password", Map.of()));
    }

    @Command(name = "roles", description = "Replaces an account's roles.", mixinStandardHelpOptions = true)
    void roles(
            @Parameters(paramLabel = "USERNAME", description = NAME) String username,
            @Parameters(paramLabel = "ROLE", split = ",", arity = "1..*", description = ROLES) List<String> roles) {
        change(username, Map.of("roles", roles));
    }

    @Command(name = "disable", description = "Shuts an account out at once.", mixinStandardHelpOptions = true)
    void disable(@Parameters(paramLabel = "USERNAME", description = NAME) String username) {
        change(username, Map.of("disabled", true));
    }

    @Command(name = "enable", description = "Lets a disabled account in again.", mixinStandardHelpOptions = true)
    void enable(@Parameters(paramLabel = "USERNAME", description = NAME) String username) {
        change(username, Map.of("disabled", false));
    }

    private void change(String username, Map<String, Object> changes) {
        BackendApi backend = backend();
        JsonNode user = user(backend, username);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("displayName", user.path("displayName").asString());
        body.put("roles", user.path("roles"));
        body.put("disabled", user.path("disabled").asBoolean());
        if (user.has("version")) {
            body.put("version", user.path("version"));
        }
        body.putAll(changes);
        print(backend.put("/api/users/" + PathSegment.of(username), body));
    }

    private BackendApi backend() {
        return BackendApi.of(data.directory());
    }

    private static JsonNode user(BackendApi backend, String username) {
        for (JsonNode user : backend.get("/api/users")) {
            if (user.path("username").asString().equalsIgnoreCase(username)) {
                return user;
            }
        }
        throw new LauncherException("there is no account " + username);
    }

    private void print(JsonNode line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
