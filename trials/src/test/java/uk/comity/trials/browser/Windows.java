package uk.comity.trials.browser;

import uk.comity.trials.Program;

/** Opens windows on a running program. */
record Windows(Program program) {

    Window open(int width, Window.Scripts scripts) {
        return new Window(program, width, scripts);
    }
}
