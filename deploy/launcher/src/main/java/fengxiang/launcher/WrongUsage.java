package fengxiang.launcher;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One sentence and where to read more, instead of a page that hides it. */
final class WrongUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + sentence(wrong));
        command.getErr().println("see: deploy/" + name + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(wrong.getMessage());
        }
        String meant = String.join(" or ", unmatched.getSuggestions());
        return "does not know " + String.join(" ", unmatched.getUnmatched())
                + (meant.isEmpty() ? "" : "; did you mean " + meant + "?");
    }
}
