/** What each shell is told, so that Tab asks `etos --complete` with the words of the line. A dollar sign is the shell's own. */
export const shells: Readonly<Record<'bash' | 'zsh' | 'fish' | 'powershell', string>> = {
  bash: `# etos completion bash >> ~/.bashrc
_etos() {
  local IFS=$'\\n'
  local word="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=($(etos --complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
  if [ "\${#COMPREPLY[@]}" -eq 0 ]; then COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _etos etos
`,
  zsh: `# etos completion zsh >> ~/.zshrc
_etos() {
  local -a found
  local word about
  while IFS=$'\\t' read -r word about; do found+=("\${word//:/\\\\:}:$about"); done < <(etos --complete "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe etos found; else _files; fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _etos etos
`,
  fish: `# etos completion fish > ~/.config/fish/completions/etos.fish
function __etos_words
    set -l line (commandline -opc) (commandline -ct)
    etos --complete $line[2..-1] 2>/dev/null
end
complete -c etos -a '(__etos_words)'
`,
  powershell: `# etos completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName etos -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $line = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $line += '' }
  etos --complete @line 2>$null | ForEach-Object {
    $word, $about = $_ -split "\\t", 2
    if (-not $about) { $about = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
  }
}
`,
};
