# SPDX-License-Identifier: MIT
# Completion for fish. What there is to complete is read from the program's own help.

# The help of the command that the line has reached.
function __clauselint_help
    set -l help (clauselint --help 2>/dev/null)
    set -l command
    for word in (commandline -opc)[2..]
        contains -- $word (printf '%s\n' $help | __clauselint_commands); or break
        set -a command $word
        set help (clauselint $command --help 2>/dev/null)
    end
    printf '%s\n' $help
end

# From help on standard input: the commands, the options, and what the option $argv takes.
function __clauselint_commands
    awk '/^(Commands|Subcommands):$/ {on = 1; next} /^$/ {on = 0} on && /^  [a-z]/ {print $1}'
end
function __clauselint_options
    awk '/^  -/ {count = split($1, names, ","); for (i = 1; i <= count; ++i) print names[i]}'
end
function __clauselint_value
    awk -v option=$argv[1] '/^  -/ {
        count = split($1, names, ",")
        for (i = 1; i <= count; ++i) if (names[i] == option && $2 ~ /^[A-Z[][A-Z:]|[|]/) print $2
    }'
end

function __clauselint_complete
    set -l current (commandline -ct)
    set -l previous (commandline -opc)[-1]
    set -l value (__clauselint_help | __clauselint_value $previous)
    if string match -q '*|*' -- $value
        string split '|' -- $value
    else if test -n "$value"
        __fish_complete_path $current
    else if string match -q -- '-*' $current
        __clauselint_help | __clauselint_options
    else if contains -- $previous explain test
        clauselint rules list | awk '{print $1}'
    else
        __clauselint_help | __clauselint_commands
        __fish_complete_path $current
    end
end

complete -c clauselint -f -a '(__clauselint_complete)'
