package fengxiang.launcher;

import fengxiang.launcher.backend.BackendException;
import fengxiang.launcher.up.UpException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * {@code deploy/fengxiang COMMAND}. Every command is listed here and nowhere else.
 *
 * <p>Data goes to standard output, everything else to standard error. Exit code 0 only when all went well, 2 for wrong
 * usage, 1 otherwise.
 */
@Command(
        name = "fengxiang",
        description = "Fengxiang 风向: media monitoring and public response.",
        footer = {
            "",
            "Also, from the script itself:",
            "  test     Runs the whole test suite, or one of the long proofs; test --help lists them.",
            "  build    Builds what is missing or stale, and stops. Other commands do so first, all but doctor.",
            "",
            "deploy/fengxiang COMMAND --help explains a command. Data goes to standard output, everything else to standard",
            "error. Exit code 0: all went well; 2: wrong usage; 1: anything else, with a sentence that says what."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            UsersCommand.class,
            DoctorCommand.class,
            ExtractPagesCommand.class,
            ReadFeedCommand.class,
            JudgeRobotsCommand.class,
            CrawlSiteCommand.class,
            IngestCommand.class,
            AnalyzeCommand.class,
            TrainSentimentCommand.class,
            MatchCommand.class,
            SimilarCommand.class,
            DetectCommand.class,
            BenchCommand.class,
            HelpCommand.class,
        })
public final class Main {

    private static final int WIDTH = 110;

    private Main() {}

    public static void main(String[] args) {
        System.setProperty("logback.configurationFile", "fengxiang/launcher/logback.xml");
        System.exit(commandLine().execute(args.length == 0 ? new String[] {"--help"} : args));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        tellTheVersionEverywhere(line);
        return line.setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    commandLine.getErr().println("fengxiang: " + sentence(failure));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    private static void tellTheVersionEverywhere(CommandLine line) {
        line.getCommandSpec().versionProvider(new Version());
        line.getSubcommands().values().forEach(Main::tellTheVersionEverywhere);
    }

    /** What went wrong; the stack is for us only, so it stays away unless asked for. */
    private static String sentence(Exception failure) {
        if (System.getenv("FENGXIANG_TRACE") != null) {
            failure.printStackTrace(System.err);
        }
        boolean says = failure instanceof LauncherException
                || failure instanceof BackendException
                || failure instanceof UpException;
        return says ? String.valueOf(failure.getMessage()) : failure + " (FENGXIANG_TRACE=1 shows where)";
    }
}
