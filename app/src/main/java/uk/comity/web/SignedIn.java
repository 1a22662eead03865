package uk.comity.web;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who signed in to one council; nothing in another. Kept in the session. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final String council;
    private final String person;

    public SignedIn(String council, String person) {
        super(List.of(new SimpleGrantedAuthority("PERSON")));
        this.council = council;
        this.person = person;
        setAuthenticated(true);
    }

    public String council() {
        return council;
    }

    public String person() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return council + "/" + person;
    }
}
