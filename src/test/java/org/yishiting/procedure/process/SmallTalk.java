package org.yishiting.procedure.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small procedure that fits, and ways to spoil it. */
public final class SmallTalk {

    private static final Path FOLDER = Path.of("src/test/resources/small-talk");

    private final Map<String, String> files = new TreeMap<>();

    private SmallTalk() {
        for (String name : new String[] {"small-talk.bpmn", "talk-over.form", "step-limits-small-talk.dmn"}) {
            try {
                files.put(name, Files.readString(FOLDER.resolve(name)));
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }

    public static SmallTalk asItIs() {
        return new SmallTalk();
    }

    /** Replaces the text, which must be there, wherever it stands. */
    public SmallTalk but(String text, String by) {
        if (files.values().stream().noneMatch(content -> content.contains(text))) {
            throw new IllegalArgumentException("nothing to spoil: " + text);
        }
        files.replaceAll((name, content) -> content.replace(text, by));
        return this;
    }

    public SmallTalk without(String name) {
        files.remove(name);
        return this;
    }

    public SmallTalk with(String name, String content) {
        files.put(name, content);
        return this;
    }

    /** Contents by bare file name, as the Modeler sends them. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, content) -> contents.put(name, content.getBytes(UTF_8)));
        return contents;
    }
}
