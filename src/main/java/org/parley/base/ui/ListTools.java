package org.parley.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What every list has in its toolbar beside what narrows it. */
@org.springframework.stereotype.Component
public class ListTools {

    private final List<ListTool> tools;

    ListTools(List<ListTool> tools) {
        this.tools = List.copyOf(tools);
    }

    /** New components for one list. */
    public Component create() {
        Div all = new Div();
        tools.forEach(tool -> all.add(tool.create()));
        all.addClassName("list-tools");
        return all;
    }
}
