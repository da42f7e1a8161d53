# SPDX-License-Identifier: MIT
# Completion for bash. What there is to complete is read from the program's own help.

_clauselint() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} word help value
  local -a command=()
  # bash divides --format=json at the equals sign.
  [[ $current == "=" ]] && current=
  [[ $previous == "=" ]] && previous=${COMP_WORDS[COMP_CWORD - 2]}
  help=$(clauselint --help 2>/dev/null)
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    _clauselint_commands <<<"$help" | grep -qxF -e "$word" || break
    command+=("$word")
    help=$(clauselint "${command[@]}" --help 2>/dev/null)
  done
  value=$(_clauselint_value "$previous" <<<"$help")
  if [[ $value == *"|"* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "${value//|/ }" -- "$current")
  elif [[ -n $value ]]; then
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  elif [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(_clauselint_options <<<"$help")" -- "$current")
  elif [[ ${command[*]} == explain || ${command[*]} == "rules test" ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$(clauselint rules list | awk '{print $1}')" -- "$current")
  else
    mapfile -t COMPREPLY < <(compgen -W "$(_clauselint_commands <<<"$help")" -- "$current"
                             compgen -f -- "$current")
  fi
}

# From help on standard input: the commands, the options, and what the option $1 takes.
_clauselint_commands() {
  awk '/^(Commands|Subcommands):$/ {on = 1; next} /^$/ {on = 0} on && /^  [a-z]/ {print $1}'
}
_clauselint_options() {
  awk '/^  -/ {count = split($1, names, ","); for (i = 1; i <= count; ++i) print names[i]}'
}
_clauselint_value() {
  awk -v option="$1" '/^  -/ {
    count = split($1, names, ",")
    for (i = 1; i <= count; ++i) if (names[i] == option && $2 ~ /^[A-Z[][A-Z:]|[|]/) print $2
  }'
}

complete -o filenames -o nosort -F _clauselint clauselint
