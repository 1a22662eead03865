package uk.comity.trials;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its story, told to the program that all stories share. */
final class Telling implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Story.class);
    }

    @Override
    public Story resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Story(Program.shared());
    }
}
